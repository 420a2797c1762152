package dev.penstock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Called for every connection. */
@FunctionalInterface
public interface TokenSource {
  /** Returns the token, without "Bearer ". */
  String token() throws IOException;

  /** Reads the token from a file each time, without white space at its ends. */
  static TokenSource fromFile(Path path) {
    return () -> Files.readString(path).strip();
  }
}
