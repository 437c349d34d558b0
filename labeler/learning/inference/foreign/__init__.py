"""Networks of others in ONNX files: look what they are, and run them."""
