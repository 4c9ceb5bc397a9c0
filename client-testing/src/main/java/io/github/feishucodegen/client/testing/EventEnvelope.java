package io.github.feishucodegen.client.testing;

import io.github.feishucodegen.client.event.EventReq;
import io.github.feishucodegen.client.model.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts and signs events, as the platform does. */
final class EventEnvelope {
    private static final int BLOCK = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String verificationToken;
    private final String encryptKey;

    /** @param encryptKey empty for an app without one; nothing is encrypted and signed then */
    EventEnvelope(String verificationToken, String encryptKey) {
        this.verificationToken = verificationToken;
        this.encryptKey = encryptKey;
    }

    EventReq request(FakeEvent event) {
        byte[] payload = event.payload(verificationToken);
        EventReq request = new EventReq();
        request.setBody(encryptKey.isEmpty() ? payload : encrypted(payload));
        if (!encryptKey.isEmpty() && !event.isAddressCheck()) {
            request.setHeaders(signature(request.getBody(), Instant.now().minus(event.age())));
        }
        return request;
    }

    private byte[] encrypted(byte[] payload) {
        byte[] start = new byte[BLOCK];
        RANDOM.nextBytes(start);
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            byte[] key = sha256(encryptKey.getBytes(StandardCharsets.UTF_8));
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(start));
            byte[] blocks = cipher.doFinal(payload);
            byte[] whole = new byte[BLOCK + blocks.length];
            System.arraycopy(start, 0, whole, 0, BLOCK);
            System.arraycopy(blocks, 0, whole, BLOCK, blocks.length);
            return JsonCodec.writeBytes(Map.of("encrypt", Base64.getEncoder().encodeToString(whole)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // Every JDK has what is needed.
        }
    }

    private Map<String, List<String>> signature(byte[] body, Instant time) {
        String timestamp = Long.toString(time.getEpochSecond());
        String nonce = UUID.randomUUID().toString();
        byte[] before = (timestamp + nonce + encryptKey).getBytes(StandardCharsets.UTF_8);
        StringBuilder digits = new StringBuilder();
        try {
            for (byte b : sha256(before, body)) {
                digits.append(Character.forDigit(b >> 4 & 0xf, 16)).append(Character.forDigit(b & 0xf, 16));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // Every JDK has what is needed.
        }
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put("X-Lark-Request-Timestamp", List.of(timestamp));
        headers.put("X-Lark-Request-Nonce", List.of(nonce));
        headers.put("X-Lark-Signature", List.of(digits.toString()));
        return headers;
    }

    private static byte[] sha256(byte[]... parts) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }
}
