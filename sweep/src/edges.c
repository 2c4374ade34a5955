// What the compiler calls at every edge of the program that is taken, and at the start once for its table of guards.
#include <stdint.h>

static __thread uint64_t edges;

void __sanitizer_cov_trace_pc_guard(uint32_t *guard) {
    (void)guard;
    edges++;
}

void __sanitizer_cov_trace_pc_guard_init(uint32_t *start, uint32_t *stop) {
    (void)start;
    (void)stop;
}

// How many edges this thread has taken.
uint64_t copydesk_edges(void) {
    return edges;
}
