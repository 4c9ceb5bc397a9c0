package io.github.feishucodegen.client.event;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Requests that a test makes by hand, with or without faults. */
final class Signed {
    static final String TOKEN = "v-token-secret";
    static final String KEY = "encrypt-key-secret";

    private Signed() {}

    static String message(String id) {
        return "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"" + id + "\",\"event_type\":\"im.message.receive_v1\","
                + "\"token\":\"" + TOKEN + "\",\"app_id\":\"cli_a\",\"tenant_key\":\"t\",\"create_time\":\"17\"},"
                + "\"event\":{\"text\":\"payload-text\"}}";
    }

    static EventReq plain(String payload) {
        EventReq request = new EventReq();
        request.setBody(payload.getBytes(StandardCharsets.UTF_8));
        return request;
    }

    static EventReq encrypted(String payload) {
        return plain("{\"encrypt\":\"" + Base64.getEncoder().encodeToString(aes(payload, KEY)) + "\"}");
    }

    static EventReq signed(String payload) {
        return signed(encrypted(payload), Instant.now());
    }

    static EventReq signed(EventReq request, Instant time) {
        return signed(request, "SHA-256", KEY, Long.toString(time.getEpochSecond()));
    }

    static EventReq signed(EventReq request, String algorithm, String secret, String timestamp) {
        Map<String, List<String>> headers = new HashMap<>();
        headers.put("x-lark-request-timestamp", List.of(timestamp));
        headers.put("x-lark-request-nonce", List.of("nonce"));
        headers.put("x-lark-signature", List.of(signature(algorithm, timestamp + "nonce" + secret, request.getBody())));
        request.setHeaders(headers);
        return request;
    }

    static String signature(String algorithm, String before, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            digest.update(before.getBytes(StandardCharsets.UTF_8));
            StringBuilder text = new StringBuilder();
            for (byte b : digest.digest(body)) {
                text.append(String.format("%02x", b));
            }
            return text.toString();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] aes(String payload, String key) {
        return aes(payload.getBytes(StandardCharsets.UTF_8), key, new byte[16]);
    }

    static byte[] aes(byte[] payload, String key, byte[] start) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(hash, "AES"), new IvParameterSpec(start));
            byte[] blocks = cipher.doFinal(payload);
            byte[] whole = new byte[start.length + blocks.length];
            System.arraycopy(start, 0, whole, 0, start.length);
            System.arraycopy(blocks, 0, whole, start.length, blocks.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static String body(EventResp answer) {
        return new String(answer.getBody(), StandardCharsets.UTF_8);
    }
}
