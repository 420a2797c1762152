package dev.penstock;

import static dev.penstock.Script.after;
import static dev.penstock.Script.cursor;
import static dev.penstock.Script.draining;
import static dev.penstock.Script.fail;
import static dev.penstock.Script.first;
import static dev.penstock.Script.ok;
import static dev.penstock.Script.play;
import static dev.penstock.Script.playSlowly;
import static dev.penstock.Script.progress;
import static dev.penstock.Script.reset;
import static dev.penstock.Script.send;
import static dev.penstock.Script.stream;
import static dev.penstock.Script.untilCaughtUp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.penstock.v1.Filter;
import dev.penstock.v1.SubscribeRequest;
import dev.penstock.v1.SubscribeResponse;
import io.grpc.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MachineTest {
  private static long millis(long ms) {
    return Duration.ofMillis(ms).toNanos();
  }

  @Test
  void resumesAfterTheLastEventOfABrokenStream() {
    Script played =
        play(
            untilCaughtUp().options(),
            stream(send(first(0, 1, 2)), reset()),
            stream(send(first(2, 3)), ok()));
    assertEquals(List.of(1L, 2L, 3L), played.sequences);
    assertEquals(SubscribeRequest.StartCase.EARLIEST, played.requests.get(0).getStartCase());
    assertEquals(2, played.requests.get(1).getAfter().getSequence());
  }

  @Test
  void latestIsNotAskedForAgainAfterAQuietStreamBroke() {
    Options options = untilCaughtUp().start(Start.latest()).options();
    Script played =
        play(options, stream(send(first(7)), reset()), stream(send(first(7, 8)), ok()));
    assertEquals(7, played.requests.get(1).getAfter().getSequence());
  }

  @Test
  void pausesLongerWithEveryFailureUpToTheCeiling() {
    Script.Item[] down = stream(reset());
    Script played =
        play(untilCaughtUp().options(), down, down, down, down, down, down, down, down, down, stream(ok()));
    List<Long> pauses = new ArrayList<>();
    for (int i = 1; i < played.openedAt.size(); i++) {
      pauses.add(played.openedAt.get(i) - played.openedAt.get(i - 1));
    }
    // Half of 200 ms, 400 ms, ... 10 s: the script's jitter is 0.5.
    assertEquals(
        LongStream.of(100, 200, 400, 800, 1600, 3200, 5000, 5000, 5000).map(MachineTest::millis).boxed().toList(),
        pauses);
  }

  @Test
  void anEventMakesTheNextPauseShortAgain() {
    Script played =
        play(
            untilCaughtUp().options(),
            stream(reset()),
            stream(reset()),
            stream(send(first(0, 1)), reset()),
            stream(ok()));
    assertEquals(millis(100), played.openedAt.get(3) - played.openedAt.get(2));
  }

  @Test
  void givesUpASilentStreamAfterTwoAndAHalfHeartbeats() {
    Script played =
        play(untilCaughtUp().options(), stream(send(first(0, 1))), stream(send(first(1, 2)), ok()));
    assertEquals(List.of(1L, 2L), played.sequences);
    assertEquals(millis(25_000), played.closedAt.get(1));
  }

  @Test
  void givesUpAStreamThatNeverStarts() {
    Options options = untilCaughtUp().heartbeat(Duration.ofSeconds(1)).options();
    Script played = play(options, stream(), stream(ok()));
    assertEquals(millis(2500), played.closedAt.get(1));
  }

  @Test
  void aSlowHandlerIsNotTheServersSilence() {
    Script played =
        playSlowly(
            untilCaughtUp().options(),
            stream(send(first(0, 1)), after(Duration.ofSeconds(20), send(progress(2, 2, 2))), ok()));
    assertEquals(List.of(1L, 2L), played.sequences);
    assertNull(played.error);
    assertEquals(1, played.openedAt.size());
  }

  @Test
  void aDrainingStreamIsReadUntilItsSuccessorStarted() {
    Script played =
        play(
            untilCaughtUp().options(),
            stream(send(draining(first(0, 1))), after(Duration.ofSeconds(1), send(progress(2, 2, 2)))),
            stream(after(Duration.ofSeconds(3), send(first(1, 2, 3))), ok()));
    // 2 came from the old stream, and its repetition by the new one is dropped.
    assertEquals(List.of(1L, 2L, 3L), played.sequences);
    assertEquals(millis(100), played.openedAt.get(1));
    assertEquals(millis(3100), played.closedAt.get(1));
  }

  @Test
  void theOnlyServerIsLeftSoThatItCanStop() {
    Script played =
        play(
            untilCaughtUp().options(),
            stream(send(draining(first(0, 1)))),
            stream(fail(Status.Code.UNAVAILABLE, "DRAINING", Map.of())),
            stream(send(first(1, 2)), ok()));
    assertEquals(List.of(1L, 2L), played.sequences);
    assertEquals(millis(100), played.closedAt.get(1));
  }

  static List<Arguments> errorsThatARetryCannotMend() {
    return List.of(
        Arguments.of(Status.Code.OUT_OF_RANGE, PositionException.class),
        Arguments.of(Status.Code.FAILED_PRECONDITION, PositionException.class),
        Arguments.of(Status.Code.DATA_LOSS, DataLossException.class),
        Arguments.of(Status.Code.PERMISSION_DENIED, PermissionDeniedException.class),
        Arguments.of(Status.Code.UNAUTHENTICATED, UnauthenticatedException.class),
        Arguments.of(Status.Code.INVALID_ARGUMENT, InvalidRequestException.class),
        Arguments.of(Status.Code.NOT_FOUND, NotFoundException.class),
        Arguments.of(Status.Code.UNIMPLEMENTED, RpcException.class));
  }

  @ParameterizedTest
  @MethodSource("errorsThatARetryCannotMend")
  void anErrorThatARetryCannotMendIsTheEnd(Status.Code code, Class<? extends RpcException> kind) {
    Script played = play(untilCaughtUp().options(), stream(fail(code, "WHY", Map.of("fact", "1"))));
    RpcException error = assertInstanceOf(kind, played.error);
    assertEquals(code, error.code());
    assertEquals("WHY", error.reason());
    assertEquals(Map.of("fact", "1"), error.metadata());
  }

  @ParameterizedTest
  @MethodSource
  void aFaultOfTheNetworkIsRetried(Status.Code code) {
    Script played =
        play(
            untilCaughtUp().options(),
            stream(send(first(0, 1)), fail(code, "", Map.of())),
            stream(send(first(1, 2)), ok()));
    assertEquals(List.of(1L, 2L), played.sequences);
  }

  static List<Status.Code> aFaultOfTheNetworkIsRetried() {
    return List.of(
        Status.Code.UNAVAILABLE, Status.Code.RESOURCE_EXHAUSTED, Status.Code.ABORTED,
        Status.Code.DEADLINE_EXCEEDED, Status.Code.CANCELLED, Status.Code.INTERNAL,
        Status.Code.UNKNOWN);
  }

  @Test
  void failFastHandsOverTheVeryFirstFailureOnly() {
    Options options = untilCaughtUp().failFast(true).options();
    assertNotNull(play(options, stream(reset())).error);
    assertNull(play(options, stream(send(first(0)), reset()), stream(ok())).error);
  }

  @Test
  void aLostEventIsFetchedAgain() {
    List<BrokenPromiseException> faults = new ArrayList<>();
    Hooks count =
        new Hooks() {
          @Override
          public void fault(BrokenPromiseException error) {
            faults.add(error);
          }
        };
    // The server counted three events, and two came.
    Script played =
        play(
            untilCaughtUp().hooks(count).options(),
            stream(send(first(0, 1)), send(progress(3, 3, 3))),
            stream(send(first(1, 2, 3)), ok()));
    assertEquals(List.of(1L, 2L, 3L), played.sequences);
    assertNull(played.error);
    assertEquals(1, faults.size());
  }

  @Test
  void threeBrokenPromisesInARowAreDataLoss() {
    Script.Item[] wrong = stream(send(progress(1, 1)));
    Script played = play(untilCaughtUp().options(), wrong, wrong, wrong);
    assertInstanceOf(BrokenPromiseException.class, played.error);
  }

  static List<SubscribeResponse> aResponseThatBreaksAPromiseIsNotHandedOver() {
    SubscribeResponse counted = first(0, 3);
    return List.of(
        first(0, 2, 1),
        first(0, 1, 1),
        first(5, 6),
        progress(0, 0),
        counted.toBuilder().setProgress(counted.getProgress().toBuilder().setDeliveredTotal(3)).build(),
        counted.toBuilder()
            .setProgress(
                counted.getProgress().toBuilder().setCursor(new Cursor("other", 3).toProto()))
            .build(),
        counted.toBuilder()
            .setProgress(counted.getProgress().toBuilder().setCursor(cursor(2).toProto()))
            .build());
  }

  @ParameterizedTest
  @MethodSource
  void aResponseThatBreaksAPromiseIsNotHandedOver(SubscribeResponse response) {
    Script played =
        play(
            untilCaughtUp().options(),
            stream(send(first(0)), reset()),
            stream(send(response)),
            stream(send(first(0, 1)), ok()));
    assertEquals(List.of(1L), played.sequences);
  }

  @Test
  void sequencesAreUnsigned() {
    long large = -2; // 2^64 - 2
    Script played =
        play(
            untilCaughtUp().options(),
            stream(send(first(Long.MAX_VALUE, large)), reset()),
            stream(send(first(large, large + 1)), ok()));
    assertEquals(List.of(large, large + 1), played.sequences);
  }

  @Test
  void theRequestSaysWhatTheOptionsSay() {
    Filter filter = Filter.newBuilder().addTypes("invoice.*").setLivemode(false).build();
    SubscribeRequest request =
        untilCaughtUp()
            .filter(filter)
            .start(Start.fromTime(Instant.ofEpochSecond(7, 8)))
            .heartbeat(Duration.ofMillis(1500))
            .clientId("billing")
            .maxBatchEvents(3)
            .maxResponseBytes(2048)
            .includeRawJson(true)
            .stopAfterSequence(9)
            .options()
            .request(null);
    SubscribeRequest.Builder want =
        SubscribeRequest.newBuilder()
            .setFilter(filter)
            .setClientId("billing")
            .setMaxBatchEvents(3)
            .setMaxResponseBytes(2048)
            .setIncludeRawJson(true)
            .setStopWhenCaughtUp(true)
            .setStopAfterSequence(9);
    want.getFromTimeBuilder().setSeconds(7).setNanos(8);
    want.getHeartbeatBuilder().setSeconds(1).setNanos(500_000_000);
    assertEquals(want.build(), request);
  }
}
