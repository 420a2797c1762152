package dev.penstock.conformance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import dev.penstock.BrokenPromiseException;
import dev.penstock.Cursor;
import dev.penstock.Hooks;
import dev.penstock.v1.Event;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.TreeSet;

/** What the driver prints: one object of JSON per line, with sorted keys. */
final class Lines {
  private static final JsonFormat.Printer PRINTER = JsonFormat.printer();

  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);

  synchronized void print(JsonObject line) {
    byte[] text = (canonical(line) + "\n").getBytes(StandardCharsets.UTF_8);
    out.write(text, 0, text.length);
    out.flush();
  }

  void printHook(String name, String... more) {
    JsonObject line = new JsonObject();
    line.addProperty("hook", name);
    for (int i = 0; i < more.length; i += 2) {
      line.addProperty(more[i], more[i + 1]);
    }
    print(line);
  }

  void printEvent(Event event, Cursor cursor) {
    JsonObject line = new JsonObject();
    try {
      line.add("event", JsonParser.parseString(PRINTER.print(event)));
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
    line.addProperty("cursor", cursor.toString());
    print(line);
  }

  void printId(Event event) {
    JsonObject line = new JsonObject();
    line.addProperty("id", event.getId());
    line.addProperty("sequence", Long.toUnsignedString(event.getSequence()));
    line.addProperty("type", event.getType());
    print(line);
  }

  /** Sorts the keys, and writes whole numbers without a fraction, as the other languages do. */
  private static JsonElement canonical(JsonElement value) {
    if (value.isJsonObject()) {
      JsonObject sorted = new JsonObject();
      for (String key : new TreeSet<>(value.getAsJsonObject().keySet())) {
        sorted.add(key, canonical(value.getAsJsonObject().get(key)));
      }
      return sorted;
    }
    if (value.isJsonArray()) {
      JsonArray items = new JsonArray();
      value.getAsJsonArray().forEach(item -> items.add(canonical(item)));
      return items;
    }
    if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()) {
      BigDecimal number = value.getAsBigDecimal().stripTrailingZeros();
      return number.scale() <= 0 ? new JsonPrimitive(number.toBigInteger()) : value;
    }
    return value;
  }

  Hooks hooks() {
    return new Hooks() {
      @Override
      public void connected(Cursor start) {
        printHook("connected", "cursor", start.toString());
      }

      @Override
      public void disconnected(RuntimeException why, Duration retryIn) {
        JsonObject line = new JsonObject();
        line.addProperty("hook", "disconnected");
        line.addProperty("why", why.getMessage());
        line.addProperty("retry_in", retryIn.toNanos() / 1e9);
        print(line);
      }

      @Override
      public void draining() {
        printHook("draining");
      }

      @Override
      public void caughtUp() {
        printHook("caught_up");
      }

      @Override
      public void fellBehind() {
        printHook("fell_behind");
      }

      @Override
      public void fault(BrokenPromiseException error) {
        printHook("fault", "why", error.getMessage());
      }

      @Override
      public void committed(Cursor cursor) {
        printHook("committed", "cursor", cursor.toString());
      }
    };
  }
}
