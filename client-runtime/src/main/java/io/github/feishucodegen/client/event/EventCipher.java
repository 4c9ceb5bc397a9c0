package io.github.feishucodegen.client.event;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Decrypts payloads: AES-256 in CBC mode, with the hash of the encrypt key as its key. Safe for use by many threads. */
final class EventCipher {
    /** The bytes of a block. The first block of an encrypted payload is the initialization vector. */
    private static final int BLOCK = 16;
    /** The number of ciphers that are kept. A cipher that was used with the key before needs half the time. */
    private static final int MAX_IDLE = 64;

    private final SecretKeySpec key;
    private final BlockingQueue<Cipher> idle = new ArrayBlockingQueue<>(MAX_IDLE);

    EventCipher(String encryptKey) {
        key = new SecretKeySpec(sha256(encryptKey.getBytes(StandardCharsets.UTF_8)), "AES");
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // Every JDK has it.
        }
    }

    /**
     * Decrypts a payload.
     *
     * @throws GeneralSecurityException if the bytes are cut off, or were encrypted with another key
     */
    byte[] decrypt(byte[] encrypted) throws GeneralSecurityException {
        if (encrypted.length < 2 * BLOCK) {
            throw new GeneralSecurityException("fewer bytes than two blocks");
        }
        Cipher known = idle.poll();
        Cipher cipher = known == null ? Cipher.getInstance("AES/CBC/PKCS5Padding") : known;
        cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(encrypted, 0, BLOCK));
        byte[] payload = cipher.doFinal(encrypted, BLOCK, encrypted.length - BLOCK);
        // A cipher that has failed is not used again.
        idle.offer(cipher);
        return payload;
    }
}
