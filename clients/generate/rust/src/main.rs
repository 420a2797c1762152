//! Writes the Rust client's generated code: `penstock-client-generator DESCRIPTOR_SET OUT_DIR`.

use prost::Message;
use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{DescriptorProto, FieldDescriptorProto, FileDescriptorSet};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [descriptors, out] = arguments.as_slice() else {
        return Err("usage: penstock-client-generator DESCRIPTOR_SET OUT_DIR".into());
    };
    let descriptors = FileDescriptorSet::decode(std::fs::read(descriptors)?.as_slice())?;
    let mut builder = tonic_prost_build::configure()
        .out_dir(out)
        .boxed(".penstock.v1.Event.payload")
        // Needs tonic's server, which a consumer does not.
        .server_mod_attribute(".", "#[cfg(any(test, feature = \"server\"))]");
    for path in resource_fields(&descriptors) {
        builder = builder.boxed(path);
    }
    builder.compile_fds(descriptors)?;
    Ok(())
}

/// The fields of resources that hold one other resource or hash. Inline, they would add up to
/// 66 KB for an Invoice, most of it empty; and every event is moved a few times.
fn resource_fields(descriptors: &FileDescriptorSet) -> Vec<String> {
    let mut paths = Vec::new();
    for file in &descriptors.file {
        if file.package() == "penstock.stripe.v1" {
            for message in &file.message_type {
                collect(&format!(".{}", file.package()), message, &mut paths);
            }
        }
    }
    paths
}

fn collect(scope: &str, message: &DescriptorProto, paths: &mut Vec<String>) {
    let name = format!("{scope}.{}", message.name());
    for field in message
        .field
        .iter()
        .filter(|field| holds_one_message(field))
    {
        // A field that is optional by itself is in a oneof of its own, which has no type in Rust.
        let oneof = field
            .oneof_index
            .filter(|_| !field.proto3_optional())
            .map(|index| format!(".{}", message.oneof_decl[index as usize].name()))
            .unwrap_or_default();
        paths.push(format!("{name}{oneof}.{}", field.name()));
    }
    for nested in &message.nested_type {
        collect(&name, nested, paths);
    }
}

fn holds_one_message(field: &FieldDescriptorProto) -> bool {
    field.r#type() == Type::Message
        && field.label() != Label::Repeated
        && field.type_name().starts_with(".penstock.")
}
