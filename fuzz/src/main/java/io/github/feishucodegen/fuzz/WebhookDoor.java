package io.github.feishucodegen.fuzz;

import io.github.feishucodegen.client.event.EventReq;
import io.github.feishucodegen.client.event.EventResp;
import io.github.feishucodegen.client.event.JsonEventDispatcher;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Requests to an app. The bytes are a body as it is, a signed body, and an encrypted payload of a signed body: so they
 * reach what lies behind each check. The answer is one of the documented statuses, and no handler runs without a
 * right token.
 */
final class WebhookDoor implements Door {
    private static final String KEY = "key";
    private static final String TOKEN = "v-token";

    private final JsonEventDispatcher plain = dispatcher("");
    private final JsonEventDispatcher encrypted = dispatcher(KEY);
    private boolean handled;

    private JsonEventDispatcher dispatcher(String key) {
        return JsonEventDispatcher.newBuilder(TOKEN, key)
                .executor(Runnable::run)
                .onAnyEvent(event -> handled = true)
                .onCustomizedCallback("card.action.trigger", request -> request.json())
                .build();
    }

    @Override
    public void enter(byte[] bytes) {
        answers(plain, EventReq.of(name -> null, bytes), Door.text(bytes));
        answers(encrypted, EventReq.of(name -> null, bytes), Door.text(bytes));
        try {
            answers(encrypted, signed(bytes), Door.text(bytes));
            String body = "{\"encrypt\":\"" + Base64.getEncoder().encodeToString(encrypt(bytes)) + "\"}";
            answers(encrypted, signed(body.getBytes(StandardCharsets.UTF_8)), Door.text(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // Every JDK has both algorithms.
        }
    }

    private void answers(JsonEventDispatcher dispatcher, EventReq request, String payload) {
        handled = false;
        EventResp answer = dispatcher.handle(request);
        int status = answer.getStatusCode();
        Door.law(List.of(200, 400, 401, 403, 404, 413, 500, 503).contains(status), "an undocumented status: " + status);
        // A token may be written with escapes.
        Door.law(!handled || payload.contains(TOKEN) || payload.contains("\\u"), "a handler ran without a token");
    }

    private static EventReq signed(byte[] body) throws GeneralSecurityException {
        String time = Long.toString(Clock.systemUTC().millis() / 1000);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes((time + "nonce" + KEY).getBytes(StandardCharsets.UTF_8));
        text.writeBytes(body);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.toByteArray());
        Map<String, String> headers = Map.of(
                "X-Lark-Request-Timestamp",
                time,
                "X-Lark-Request-Nonce",
                "nonce",
                "X-Lark-Signature",
                HexFormat.of().formatHex(hash));
        return EventReq.of(headers::get, body);
    }

    private static byte[] encrypt(byte[] payload) throws GeneralSecurityException {
        byte[] key = MessageDigest.getInstance("SHA-256").digest(KEY.getBytes(StandardCharsets.UTF_8));
        byte[] start = new byte[16];
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(start));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(start);
        bytes.writeBytes(cipher.doFinal(payload));
        return bytes.toByteArray();
    }
}
