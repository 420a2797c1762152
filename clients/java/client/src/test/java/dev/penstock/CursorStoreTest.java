package dev.penstock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorStoreTest {
  @TempDir Path directory;

  @Test
  void aFileStoreRemembersAcrossObjects() throws IOException {
    Path path = directory.resolve("cursor");
    assertEquals(Optional.empty(), new FileCursorStore(path).load());
    for (long sequence : new long[] {1, -1}) {
      Cursor cursor = new Cursor("log", sequence);
      new FileCursorStore(path).commit(cursor);
      assertEquals(Optional.of(cursor), new FileCursorStore(path).load());
    }
    assertEquals("log:18446744073709551615\n", Files.readString(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "log", "log:", "log:x", ":7", "log:-1", "log:+1", "log:7\n\n", "log:1_0", "log:\u0661",
        "log:18446744073709551616"
      })
  void aDamagedCursorFileIsAnErrorAndStays(String text) throws IOException {
    Path path = directory.resolve("cursor");
    Files.writeString(path, text);
    IOException error = assertThrows(IOException.class, () -> new FileCursorStore(path).load());
    assertTrue(error.getMessage().contains("is damaged"), error.getMessage());
    assertEquals(text, Files.readString(path));
  }

  @Test
  void aCommitIntoAMissingDirectoryFails() {
    Path path = directory.resolve("missing").resolve("cursor");
    assertThrows(IOException.class, () -> new FileCursorStore(path).commit(new Cursor("log", 1)));
  }
}
