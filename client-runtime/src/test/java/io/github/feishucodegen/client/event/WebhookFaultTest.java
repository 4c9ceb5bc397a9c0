package io.github.feishucodegen.client.event;

import static io.github.feishucodegen.client.event.Signed.KEY;
import static io.github.feishucodegen.client.event.Signed.TOKEN;
import static io.github.feishucodegen.client.event.Signed.body;
import static io.github.feishucodegen.client.event.Signed.encrypted;
import static io.github.feishucodegen.client.event.Signed.message;
import static io.github.feishucodegen.client.event.Signed.plain;
import static io.github.feishucodegen.client.event.Signed.signed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.log.RecordingLogger;
import io.github.feishucodegen.client.sample.EventDispatcher;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests that the platform did not send, or not so: what they are answered, and what the log says. */
class WebhookFaultTest {
    private final List<String> handled = Collections.synchronizedList(new ArrayList<>());
    private final EventDispatcher dispatcher = listening(EventDispatcher.newBuilder(TOKEN, KEY));

    @BeforeEach
    void clearLog() {
        RecordingLogger.clear();
    }

    private EventDispatcher listening(EventDispatcher.Builder builder) {
        return builder.onAnyEvent(event -> handled.add(event.getEventType())).build();
    }

    private void assertRefused(EventReq request, int status, String logged) {
        assertRefused(dispatcher, request, status, logged);
    }

    private void assertRefused(ApiEventDispatcher dispatcher, EventReq request, int status, String logged) {
        EventResp answer = dispatcher.handle(request);

        assertThat(answer.getStatusCode()).isEqualTo(status);
        assertThat(body(answer)).isEqualTo("{\"msg\":\"refused\"}");
        assertThat(handled).isEmpty();
        assertThat(RecordingLogger.text()).contains(logged);
    }

    @Test
    void aSignedEventIsHandled() {
        EventResp answer = dispatcher.handle(signed(message("1")));

        assertThat(answer.getStatusCode()).isEqualTo(200);
        assertThat(answer.getHeaders()).isEqualTo(Map.of("Content-Type", List.of("application/json; charset=utf-8")));
        assertThat(body(answer)).isEqualTo("{\"msg\":\"success\"}");
        assertThat(handled).containsExactly("im.message.receive_v1");
    }

    @Test
    void aWrongSignatureIsRefusedBeforeAnythingIsParsed() {
        EventReq request = signed(plain("not JSON"), Instant.now());
        request.setBody("neither JSON".getBytes(StandardCharsets.UTF_8));

        assertRefused(request, 401, "the signature is wrong");
    }

    @Test
    void oneChangedByteIsAWrongSignature() {
        EventReq request = signed(message("1"));
        byte[] body = request.getBody().clone();
        body[20]++;
        request.setBody(body);

        assertRefused(request, 401, "the signature is wrong");
    }

    @Test
    void anotherKeyIsAWrongSignature() {
        long now = Instant.now().getEpochSecond();
        assertRefused(
                signed(encrypted(message("1")), "SHA-256", "another key", Long.toString(now)),
                401,
                "the encrypt key of the dispatcher is probably not the app's");
    }

    @Test
    void aClockThatIsOffByAnHourIsRefusedInBothDirections() {
        for (Duration off : List.of(Duration.ofHours(1), Duration.ofHours(-1))) {
            assertRefused(
                    signed(encrypted(message("1")), Instant.now().plus(off)),
                    401,
                    "the timestamp is outside of the window");
        }
        EventDispatcher patient =
                listening(EventDispatcher.newBuilder(TOKEN, KEY).timestampWindow(Duration.ofHours(2)));
        assertThat(patient.handle(signed(encrypted(message("1")), Instant.now().minusSeconds(3600)))
                        .getStatusCode())
                .isEqualTo(200);
    }

    @Test
    void aTimestampIsANumberOfSecondsOrMilliseconds() {
        for (String none : List.of("", "soon", "-1", "9999999999999999999", "9223372036854775807", "0")) {
            assertRefused(signed(encrypted(message("1")), "SHA-256", KEY, none), 401, "the timestamp is outside");
        }
        String millis = Long.toString(System.currentTimeMillis());
        assertThat(dispatcher
                        .handle(signed(encrypted(message("1")), "SHA-256", KEY, millis))
                        .getStatusCode())
                .isEqualTo(200);
    }

    @Test
    void aReplayIsAnsweredAndNotHandledAgain() {
        EventReq request = signed(message("1"));

        assertThat(dispatcher.handle(request).getStatusCode()).isEqualTo(200);
        assertThat(body(dispatcher.handle(request))).isEqualTo("{\"msg\":\"success\"}");

        assertThat(handled).hasSize(1);
    }

    @Test
    void anEventWithoutASignatureIsRefused() {
        assertRefused(encrypted(message("1")), 401, "no signature");
        assertRefused(plain(message("2")), 401, "not encrypted");
    }

    /** Different answers, or other bytes, would be an oracle for the padding. */
    @Test
    void allUnsignedRequestsHaveOneAnswer() {
        byte[] encrypted = Signed.aes(message("1"), KEY);
        for (int at = 0; at < encrypted.length; at++) {
            byte[] changed = encrypted.clone();
            changed[at] ^= 1;
            EventReq request = plain("{\"encrypt\":\"" + Base64.getEncoder().encodeToString(changed) + "\"}");
            EventResp answer = dispatcher.handle(request);
            assertThat(answer.getStatusCode() + body(answer)).isEqualTo("401{\"msg\":\"refused\"}");
        }
        assertThat(handled).isEmpty();
    }

    /** JSON can write the same text in several ways. */
    @Test
    void aCiphertextIsFoundHoweverItIsWritten() {
        for (int i = 0; i < 50; i++) {
            String text = Base64.getEncoder().encodeToString(Signed.aes(message("spelling " + i), KEY));
            List<String> bodies = List.of(
                    "{ \"other\" : {\"encrypt\":\"AAAA\"}, \"encrypt\" :\n \"" + text + "\" , \"more\":\"\u4f60\"}",
                    "{\"\u4f60\":1,\"encrypt\":\"" + text.replace("/", "\\/") + "\"}",
                    "\ufeff{\"encrypt\":\"" + text + "\"}",
                    "{\"encrypt\":\"\\u00" + Integer.toHexString(text.charAt(0)) + text.substring(1) + "\"}");
            for (String body : bodies) {
                handled.clear();
                assertThat(dispatcher.handle(signed(plain(body), Instant.now())).getStatusCode())
                        .as(body)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void aTruncatedCiphertextIsRefused() {
        byte[] encrypted = Signed.aes(message("1"), KEY);
        for (int length : new int[] {0, 1, 15, 16, 17, 31, encrypted.length - 1}) {
            String part = Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(encrypted, length));
            assertRefused(signed(plain("{\"encrypt\":\"" + part + "\"}"), Instant.now()), 400, "cannot be decrypted");
        }
        assertRefused(signed(plain("{\"encrypt\":\"%%%%\"}"), Instant.now()), 400, "not JSON as the platform sends it");
        assertRefused(signed(plain("{\"encrypt\":\"AAAA"), Instant.now()), 400, "not JSON as the platform sends it");
    }

    @Test
    void aSignedBodyThatIsNotEncryptedIsRefused() {
        assertRefused(signed(plain(message("1")), Instant.now()), 400, "the body is not encrypted");
        assertRefused(signed(plain("[]"), Instant.now()), 400, "the body is not encrypted");
    }

    @Test
    void anEncryptedPayloadThatIsNotJsonIsRefused() {
        for (String payload : List.of("", "no JSON", "[]", "1", "{\"header\":{\"event_type\":", "{\"a\":1")) {
            assertRefused(signed(payload), 400, "not JSON as the platform sends it");
        }
        assertRefused(signed("[".repeat(100_000)), 400, "not JSON as the platform sends it");
        assertRefused(signed("{\"a\":" + "[".repeat(100_000)), 400, "not JSON as the platform sends it");
    }

    @Test
    void aCiphertextOfTwentyMegabytesIsRefusedWithoutBeingRead() throws IOException {
        EventReq request = new EventReq();
        request.setBody(new byte[20 << 20]);
        assertRefused(request, 413, "larger than maxBodyBytes");

        int[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 'x';
            }
        };
        assertThat(dispatcher.handle(name -> null, endless).getStatusCode()).isEqualTo(413);
        assertThat(read[0]).isEqualTo((4 << 20) + 1);
    }

    @Test
    void aLargerBodyIsHandledIfTheBuilderSaysSo() {
        String large = message("1").replace("payload-text", "x".repeat(20 << 20));
        EventDispatcher patient =
                listening(EventDispatcher.newBuilder(TOKEN, KEY).maxBodyBytes(40 << 20));

        assertThat(patient.handle(signed(large)).getStatusCode()).isEqualTo(200);
        assertThat(handled).hasSize(1);
    }

    @Test
    void aWrongVerificationTokenIsRefused() {
        String forged = message("1").replace(TOKEN, "forged");

        assertRefused(signed(forged), 401, "the verification token is wrong");
        assertRefused(listening(EventDispatcher.newBuilder(TOKEN, null)), plain(forged), 401, "token is wrong");
        assertRefused(
                listening(EventDispatcher.newBuilder(TOKEN, "")),
                plain(message("1").replace("\"token\"", "\"tokens\"")),
                401,
                "token is wrong");
    }

    @Test
    void theHeadHasTheToken() {
        EventDispatcher plain = listening(EventDispatcher.newBuilder(TOKEN, ""));
        String forged = "{\"token\":\"" + TOKEN + "\",\"header\":{\"event_type\":\"a\",\"token\":\"x\"},\"event\":{}}";

        assertRefused(plain, plain(forged), 401, "token is wrong");
        assertRefused(plain, plain(forged.replace(",\"token\":\"x\"", "")), 401, "token is wrong");
    }

    @Test
    void plainEventsOfAnAppWithoutAKeyAreHandled() {
        EventDispatcher plain = listening(EventDispatcher.newBuilder(TOKEN, ""));

        assertThat(plain.handle(plain(message("1"))).getStatusCode()).isEqualTo(200);
        assertThat(handled).hasSize(1);
        handled.clear();
        assertRefused(plain, encrypted(message("2")), 400, "the dispatcher has no encrypt key");
    }

    @Test
    void aDispatcherWithoutSecretsTakesNoRequests() {
        assertRefused(
                listening(EventDispatcher.newBuilder(null, "")),
                plain(message("1")),
                401,
                "neither a verification token nor an encrypt key");
    }

    @Test
    void anAddressCheckIsAnswered() {
        String check = "{\"challenge\":\"a\\\"b\\u4e2d\",\"token\":\"" + TOKEN + "\",\"type\":\"url_verification\"}";

        for (EventReq request : List.of(encrypted(check), signed(check))) {
            EventResp answer = dispatcher.handle(request);
            assertThat(answer.getStatusCode()).isEqualTo(200);
            assertThat(body(answer)).isEqualTo("{\"challenge\":\"a\\\"b中\"}");
        }
        EventDispatcher plain = listening(EventDispatcher.newBuilder(TOKEN, ""));
        assertThat(body(plain.handle(plain(check)))).isEqualTo("{\"challenge\":\"a\\\"b中\"}");
        assertThat(handled).isEmpty();
    }

    @Test
    void aForgedAddressCheckIsRefused() {
        String forged = "{\"challenge\":\"x\",\"token\":\"forged\",\"type\":\"url_verification\"}";

        assertRefused(encrypted(forged), 401, "the verification token is wrong");
        assertRefused(plain(forged.replace("forged", TOKEN)), 401, "not encrypted");
        assertRefused(encrypted(forged.replace("x", "x".repeat(100_000))), 401, "no signature");
        // An event cannot be passed off as an address check, which needs no signature.
        assertRefused(
                encrypted(message("1").replace("{\"schema\"", "{\"type\":\"url_verification\",\"schema\"")),
                401,
                "no signature");
    }

    @Test
    void aCallbackOfAnOldCardHasASignatureOfItsOwn() {
        String card =
                "{\"open_id\":\"ou\",\"open_message_id\":\"om\",\"token\":\"c-card\",\"action\":{\"tag\":\"button\"}}";
        String now = Long.toString(Instant.now().getEpochSecond());
        EventDispatcher cards = EventDispatcher.newBuilder(TOKEN, KEY)
                .onCustomizedCallback("card.action.trigger_v1", request -> {
                    handled.add(request.json().path("open_id").asText());
                    return Map.of("header", Map.of());
                })
                .build();

        assertThat(body(cards.handle(signed(plain(card), "SHA-1", TOKEN, now)))).isEqualTo("{\"header\":{}}");
        assertThat(body(cards.handle(signed(encrypted(card), "SHA-1", TOKEN, now))))
                .isEqualTo("{\"header\":{}}");
        assertThat(handled).containsExactly("ou", "ou");
        handled.clear();

        assertRefused(cards, signed(plain(card), "SHA-1", "forged", now), 401, "the signature is wrong");
        assertRefused(cards, signed(plain(card), "SHA-1", TOKEN, "1"), 401, "the timestamp is outside");
        assertRefused(cards, plain(card), 401, "not encrypted");
        // The weaker signature is not enough for anything else.
        assertRefused(cards, signed(plain(message("1")), "SHA-1", TOKEN, now), 401, "the signature is wrong");
        assertRefused(
                listening(EventDispatcher.newBuilder(TOKEN, "")), plain(card), 401, "the request has no signature");
    }

    @Test
    void theCaseOfHeadersDoesNotMatter() throws IOException {
        EventReq request = signed(message("1"));
        Map<String, String> headers = new HashMap<>();
        request.getHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));

        EventResp answer = dispatcher.handle(name -> get(headers, name), new ByteArrayInputStream(request.getBody()));

        assertThat(answer.getStatusCode()).isEqualTo(200);
        assertThat(handled).hasSize(1);
    }

    private static @Nullable String get(Map<String, String> headers, String name) {
        return headers.get(name.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void oneReasonIsWarnedOfOnceAMinute() {
        for (int i = 0; i < 50; i++) {
            dispatcher.handle(encrypted(message("1")));
        }

        assertThat(RecordingLogger.text().lines().filter(line -> line.startsWith("WARN")))
                .hasSize(1);
        assertThat(RecordingLogger.text().lines().filter(line -> line.startsWith("DEBUG")))
                .hasSize(49);
    }
}
