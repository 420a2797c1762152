package dev.penstock.conformance;

import dev.penstock.Cursor;
import dev.penstock.FileCursorStore;
import dev.penstock.Start;
import dev.penstock.Subscriber;
import dev.penstock.TlsFiles;
import dev.penstock.TokenSource;
import dev.penstock.v1.Filter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The driver's command line; the README beside the suite has its table. */
final class Flags {
  private static final Set<String> SWITCHES =
      Set.of(
          "allow-unknown-types", "raw-json", "until-caught-up", "fail-fast", "commit-every-event");
  private static final Set<String> OPTIONS =
      Set.of(
          "server", "from", "type", "exclude-type", "account", "object-id", "livemode", "stop-after",
          "count", "cursor-file", "client-id", "token-file", "tls-ca", "tls-cert", "tls-key",
          "tls-server-name", "heartbeat", "handler-delay-ms", "max-batch-events", "output", "mode");

  private final Map<String, List<String>> given = new HashMap<>();

  Flags(String[] args) {
    for (int i = 0; i < args.length; i++) {
      int equals = args[i].indexOf('=');
      String name = args[i].substring(2, equals < 0 ? args[i].length() : equals);
      if (!args[i].startsWith("--") || !(SWITCHES.contains(name) || OPTIONS.contains(name))) {
        throw new IllegalArgumentException("unknown flag " + args[i]);
      }
      String value = "";
      if (equals >= 0) {
        value = args[i].substring(equals + 1);
      } else if (OPTIONS.contains(name)) {
        i++;
        value = args[i];
      }
      given.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
    }
  }

  boolean has(String name) {
    return given.containsKey(name);
  }

  List<String> all(String name) {
    return given.getOrDefault(name, List.of());
  }

  String text(String name, String unset) {
    List<String> values = all(name);
    return values.isEmpty() ? unset : values.get(values.size() - 1);
  }

  double number(String name, double unset) {
    return has(name) ? Double.parseDouble(text(name, "")) : unset;
  }

  Subscriber.Builder subscription() {
    Subscriber.Builder builder =
        Subscriber.builder(text("server", "127.0.0.1:50051"))
            .filter(filter())
            .clientId(text("client-id", ""))
            .includeRawJson(has("raw-json"))
            .stopWhenCaughtUp(has("until-caught-up"))
            .stopAfterSequence(Long.parseUnsignedLong(text("stop-after", "0")))
            .failFast(has("fail-fast"))
            .maxBatchEvents((int) number("max-batch-events", 0));
    if (has("from")) {
      builder.start(start(text("from", "")));
    }
    if (has("cursor-file")) {
      builder.cursorStore(new FileCursorStore(text("cursor-file", "")));
    }
    if (has("commit-every-event")) {
      builder.commitInterval(Duration.ZERO);
    }
    if (has("heartbeat")) {
      builder.heartbeat(Duration.ofNanos((long) (number("heartbeat", 0) * 1e9)));
    }
    if (has("token-file")) {
      builder.bearerToken(TokenSource.fromFile(Path.of(text("token-file", ""))));
    }
    if (has("tls-ca") || has("tls-cert") || has("tls-server-name")) {
      builder.tls(tls());
    }
    return builder;
  }

  private Filter filter() {
    Filter.Builder filter =
        Filter.newBuilder()
            .addAllTypes(all("type"))
            .addAllExcludedTypes(all("exclude-type"))
            .addAllAccounts(all("account"))
            .addAllObjectIds(all("object-id"))
            .setAllowUnknownTypes(has("allow-unknown-types"));
    if (has("livemode")) {
      filter.setLivemode(text("livemode", "").equals("true"));
    }
    return filter.build();
  }

  private TlsFiles tls() {
    TlsFiles files =
        has("tls-ca") ? TlsFiles.authorities(Path.of(text("tls-ca", ""))) : TlsFiles.systemAuthorities();
    if (has("tls-cert")) {
      files = files.withCertificate(Path.of(text("tls-cert", "")), Path.of(text("tls-key", "")));
    }
    return has("tls-server-name") ? files.withServerName(text("tls-server-name", "")) : files;
  }

  private static Start start(String from) {
    switch (from) {
      case "earliest":
        return Start.earliest();
      case "latest":
        return Start.latest();
      default:
        if (from.startsWith("evt_")) {
          return Start.afterEvent(from);
        }
        try {
          Instant time = OffsetDateTime.parse(from).toInstant();
          return Start.fromTime(time);
        } catch (DateTimeParseException notATime) {
          return Start.after(Cursor.parse(from));
        }
    }
  }
}
