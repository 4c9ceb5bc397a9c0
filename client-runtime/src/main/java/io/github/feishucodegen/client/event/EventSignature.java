package io.github.feishucodegen.client.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A signature of a request: the hash of timestamp, nonce, secret and body, in hexadecimal digits. */
final class EventSignature {
    /** Signs requests with the encrypt key. */
    static final String SHA_256 = "SHA-256";
    /** Signs callbacks of old cards with the verification token. */
    static final String SHA_1 = "SHA-1";

    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private EventSignature() {}

    /** Whether a request has the right signature. The time of the comparison does not depend on the signature. */
    static boolean isRight(EventReq request, String algorithm, byte[] secret) {
        MessageDigest digest = digest(algorithm);
        digest.update(request.getHeaderFirstValue(EventReq.TIMESTAMP).getBytes(StandardCharsets.UTF_8));
        digest.update(request.getHeaderFirstValue(EventReq.NONCE).getBytes(StandardCharsets.UTF_8));
        digest.update(secret);
        byte[] expected = hexadecimal(digest.digest(request.getBody()));
        byte[] given = request.getHeaderFirstValue(EventReq.SIGNATURE).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, given);
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // Every JDK has both.
        }
    }

    private static byte[] hexadecimal(byte[] bytes) {
        byte[] digits = new byte[bytes.length * 2];
        for (int i = 0; i < bytes.length; i++) {
            digits[2 * i] = DIGITS[bytes[i] >> 4 & 0xf];
            digits[2 * i + 1] = DIGITS[bytes[i] & 0xf];
        }
        return digits;
    }
}
