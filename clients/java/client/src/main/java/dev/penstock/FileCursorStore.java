package dev.penstock;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file with the line "LOG:SEQUENCE". Its directory must exist.
 *
 * <p>A commit writes a file beside it ("PATH.new"), syncs it, renames it and syncs the directory, so
 * that a crash or a power cut leaves the old cursor or the new one. A file that holds anything else
 * than a cursor is an error; nothing is reset.
 */
public final class FileCursorStore implements CursorStore {
  // There, a directory cannot be opened, and a rename is synced by the file system.
  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

  private final Path path;
  private final Path beside;

  /** Keeps the cursor in the file {@code path}. */
  public FileCursorStore(Path path) {
    this.path = path.toAbsolutePath();
    this.beside = this.path.resolveSibling(this.path.getFileName() + ".new");
  }

  /** Keeps the cursor in the file {@code path}. */
  public FileCursorStore(String path) {
    this(Path.of(path));
  }

  @Override
  public Optional<Cursor> load() throws IOException {
    String text;
    try {
      text = Files.readString(path);
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
    try {
      return Optional.of(Cursor.parse(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text));
    } catch (IllegalArgumentException wrong) {
      throw new IOException(
          path + " is damaged: " + wrong.getMessage()
              + "; restore it, or remove it to begin at the start position",
          wrong);
    }
  }

  @Override
  public void commit(Cursor cursor) throws IOException {
    ByteBuffer line = UTF_8.encode(cursor + "\n");
    try (FileChannel file =
        FileChannel.open(
            beside,
            StandardOpenOption.WRITE,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      while (line.hasRemaining()) {
        file.write(line);
      }
      file.force(true);
    }
    Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    if (!WINDOWS) {
      try (FileChannel directory = FileChannel.open(path.getParent(), StandardOpenOption.READ)) {
        directory.force(true);
      }
    }
  }
}
