//! All readers at once.

use std::io::Write as _;

use super::*;
use crate::record::Accept;

/// What a reader gives: `:line bytes` or `#record bytes`, and `!` before what it complains of.
pub(super) fn read_with(largest: usize, read: impl FnOnce(&mut Out<'_>) -> Result<(), End>) -> Vec<String> {
    let options = Options { format: None, text_field: None, largest, filter: Filter::new(&Input::default()) };
    let mut given = Vec::new();
    let mut take = |item: Item| {
        given.push(match item {
            Ok(raw) => format!("{} {}", raw.origin.name(None), String::from_utf8_lossy(&raw.bytes)),
            Err(Trouble { origin, why, .. }) => format!("!{} {why}", origin.name(None)),
        });
        true
    };
    let mut out =
        Out { options: &options, source: Source::file(""), consumed: Rc::default(), take: &mut take };
    if let Err(End::Broken { at, error }) = read(&mut out) {
        let _ = out.trouble(at, error.to_string());
    }
    given
}

/// What is read out of bytes that come in pieces, down to the text.
fn read(name: &str, bytes: &[u8], piece: usize) -> Vec<String> {
    let options =
        Options { format: None, text_field: None, largest: 1 << 20, filter: Filter::new(&Input::default()) };
    let mut given = Vec::new();
    let mut take = |item: Item| {
        let read = item.and_then(|raw| {
            let mut record = raw.record(Accept::Text)?;
            let content = std::mem::take(&mut record.content);
            let decoded = content.decode(&mut record, None);
            Ok(format!("{} {record:?} {}", raw.origin.name(None), content.text(decoded.as_ref())))
        });
        given.push(read.unwrap_or_else(|trouble| format!("!{trouble}")));
        true
    };
    let mut run = Run { options: &options, consumed: Rc::default(), take: &mut take };
    let source = Source::file(name);
    let reader = Box::new(BufReader::with_capacity(piece, bytes));
    let read = run.stream(&source, &Name::of(Path::new(name)), reader, None, 0);
    let _ = run.close(&source, read, explain);
    given
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn warc(kind: &str, block: &str) -> String {
    let media = if kind == "response" { "application/http" } else { "text/plain" };
    format!(
        "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: http://a.example\r\nContent-Type: {media}\r\nContent-Length: {}\r\n\r\n{block}\r\n\r\n",
        block.len()
    )
}

/// A file of each kind, with the number of documents and complaints that it has.
fn files() -> Vec<(&'static str, Vec<u8>, usize)> {
    let lines = "{\"text\":\"one\"}\r\n\n{\"text\":\"tw\\u00f6\",\"date\":\"2024-02-06\"}\nno\n";
    let list = "[{\"text\":\"one \\\"}\"},\n {\"body\":{\"sections\":[{\"paragraphs\":[\"a\",\"b\"]}]}}, 7]\n{\n\"text\":\"x\n\n{\"text\":1}";
    let table = "\u{feff}text,id,date\r\n\"one\r\n\"\"1\"\"\",1,\r\n\r\ntwo,2,2024-02-06\nthree\n";
    let page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n1a\r\n<title>t</title><p>&euro;5</\r\n2\r\np>\r\n0\r\n\r\n";
    let crawl =
        [warc("warcinfo", "x"), warc("response", page), "junk\n".into(), warc("conversion", "two")].concat();
    let mut tar = tar::Builder::new(Vec::new());
    let mut zip = zip::ZipWriter::new(io::Cursor::new(Vec::new()));
    for (name, bytes) in
        [("a.jsonl", lines.as_bytes()), ("b.json.gz", &gzip(list.as_bytes())), ("c", &[0, 1, 2][..])]
    {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        tar.append_data(&mut header, name, bytes).unwrap();
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    let zstd =
        ruzstd::encoding::compress_to_vec(lines.as_bytes(), ruzstd::encoding::CompressionLevel::Fastest);
    vec![
        ("a.txt", b"caf\xe9 5 km".to_vec(), 1),
        ("a.jsonl", lines.into(), 3),
        ("a.json", list.into(), 5),
        ("a.csv", table.into(), 3),
        ("a.warc", crawl.clone().into(), 3),
        ("a.warc.gz", gzip(crawl.as_bytes()), 3),
        ("a.jsonl.zst", zstd, 3),
        ("a.tar", tar.into_inner().unwrap(), 9),
        ("a.zip", zip.finish().unwrap().into_inner(), 9),
    ]
}

#[test]
fn pieces_do_not_matter() {
    for (name, bytes, items) in files() {
        let whole = read(name, &bytes, 1 << 16);
        assert_eq!(whole.len(), items, "{name}: {whole:#?}");
        for piece in [1, 2, 3, 5, 7, 64, 513] {
            assert_eq!(read(name, &bytes, piece), whole, "{name} in pieces of {piece}");
        }
    }
}

#[test]
fn no_bytes_make_a_reader_panic_or_hang() {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).unwrap() % below.max(1)
    };
    for (name, good, _) in files() {
        for round in 0..300 {
            let mut bytes = good.clone();
            match round % 4 {
                0 => bytes.truncate(random(good.len())),
                1 => {
                    let from = random(good.len());
                    let piece = good[from..(from + random(40)).min(good.len())].to_vec();
                    let to = random(good.len());
                    bytes.splice(to..to, piece);
                }
                2 => {
                    bytes = bytes
                        .iter()
                        .copied()
                        .take(random(16))
                        .chain((0..200).map(|_| random(256) as u8))
                        .collect()
                }
                _ => {
                    for _ in 0..=random(6) {
                        let at = random(bytes.len());
                        let odd = b"\0\n\r\"\\{}[],:;<>&019aZ\x7f\x80\xff";
                        bytes[at] = odd[random(odd.len())];
                    }
                }
            }
            // That it comes back is what is asked for; what it says of such bytes is theirs.
            read(name, &bytes, 1 + random(100));
        }
    }
}

#[test]
fn what_is_read_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    let mut size = 0;
    for (name, bytes, _) in files() {
        size += bytes.len() as u64;
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    let input = Input { paths: vec![folder.path().to_owned()], max_record: 1, ..Input::default() };
    assert_eq!(super::size(&input), Some(size));
    assert_eq!(super::size(&Input::default()), None);
    let mut last = 0;
    each(&input, &mut |item| {
        if let Ok(raw) = item {
            assert!((last..=size).contains(&raw.consumed), "{} after {last} of {size}", raw.consumed);
            last = raw.consumed;
        }
        true
    });
    assert!(last > size / 2);
}

#[test]
fn nothing_comes_after_stop() {
    for (name, bytes, _) in files() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        let input = Input { paths: vec![path.clone(), path], max_record: 1, ..Input::default() };
        let mut taken = 0;
        each(&input, &mut |_| {
            taken += 1;
            false
        });
        assert_eq!(taken, 1, "{name}");
    }
}
