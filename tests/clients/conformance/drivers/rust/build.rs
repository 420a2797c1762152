//! Compiles the descriptors that turn an event into JSON; the client's own code has none.

use std::error::Error;
use std::path::Path;

const PROTO: &str = "../../../../../proto";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={PROTO}/penstock");
    let descriptors = protox::compile(["penstock/v1/event.proto"], [PROTO])?;
    let out = std::env::var("OUT_DIR")?;
    let bytes = prost_reflect::prost::Message::encode_to_vec(&descriptors);
    std::fs::write(Path::new(&out).join("event.bin"), bytes)?;
    Ok(())
}
