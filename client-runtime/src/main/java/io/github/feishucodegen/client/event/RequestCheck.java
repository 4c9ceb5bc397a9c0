package io.github.feishucodegen.client.event;

import io.github.feishucodegen.client.error.DecodeException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Checks that a request comes from the platform, and decrypts it. Safe for use by many threads. */
final class RequestCheck {
    /** The longest address check. It is the only request that is decrypted without a signature. */
    private static final int LONGEST_ADDRESS_CHECK = 64 * 1024;
    /** The length of a signature of an old card: the digits of a SHA-1 hash. */
    private static final int OLD_CARD_SIGNATURE = 40;
    /** Timestamps from here on are in milliseconds. In seconds, it is the year 5138. */
    private static final long FIRST_MILLIS = 100_000_000_000L;

    private final byte @Nullable [] verificationToken;
    private final byte @Nullable [] encryptKey;
    private final @Nullable EventCipher cipher;
    private final int maxBodyBytes;
    private final Duration timestampWindow;
    private final Clock clock;

    /**
     * @param verificationToken empty for none
     * @param encryptKey empty for none
     */
    RequestCheck(String verificationToken, String encryptKey, int maxBodyBytes, Duration timestampWindow, Clock clock) {
        this.verificationToken = bytes(verificationToken);
        this.encryptKey = bytes(encryptKey);
        this.cipher = encryptKey.isEmpty() ? null : new EventCipher(encryptKey);
        this.maxBodyBytes = maxBodyBytes;
        this.timestampWindow = timestampWindow;
        this.clock = clock;
    }

    private static byte @Nullable [] bytes(String secret) {
        return secret.isEmpty() ? null : secret.getBytes(StandardCharsets.UTF_8);
    }

    int maxBodyBytes() {
        return maxBodyBytes;
    }

    /**
     * Checks a request. Nothing of it is parsed or decrypted before its signature is known to be right. The exception is
     * a request without a signature, which can only be an address check.
     */
    ReceivedEvent check(EventReq request) throws RefusedException {
        if (request.getBody().length > maxBodyBytes) {
            throw new RefusedException(Refusal.TOO_LARGE);
        }
        String signature = request.getHeaderFirstValue(EventReq.SIGNATURE);
        if (verificationToken != null && signature.length() == OLD_CARD_SIGNATURE) {
            return checkOldCard(request, verificationToken);
        }
        if (encryptKey == null) {
            return checkPlain(request);
        }
        if (signature.isEmpty()) {
            return checkUnsigned(request);
        }
        requireSignature(request, EventSignature.SHA_256, encryptKey);
        ReceivedEvent event = event(request, decrypted(request));
        if (event.envelope().isOldCard()) {
            throw new RefusedException(Refusal.WRONG_SIGNATURE);
        }
        return requireToken(event);
    }

    /** A request of an app without an encrypt key. The verification token inside it shows that it is the platform's. */
    private ReceivedEvent checkPlain(EventReq request) throws RefusedException {
        if (verificationToken == null) {
            throw new RefusedException(Refusal.NO_SECRETS);
        }
        ReceivedEvent event = event(request, request.getBody());
        if (event.envelope().isEncrypted()) {
            throw new RefusedException(Refusal.NO_KEY);
        }
        // The token of an old card is not the app's. Its signature is required instead.
        if (event.envelope().isOldCard()) {
            throw new RefusedException(Refusal.NO_SIGNATURE);
        }
        return requireToken(event);
    }

    /** All faults have one answer: different ones would tell an attacker what the decrypted bytes are. */
    private ReceivedEvent checkUnsigned(EventReq request) throws RefusedException {
        if (request.getBody().length > LONGEST_ADDRESS_CHECK) {
            throw new RefusedException(Refusal.NO_SIGNATURE);
        }
        try {
            ReceivedEvent event = event(request, decrypted(request));
            if (event.envelope().isAddressCheck()) {
                return requireToken(event);
            }
        } catch (RefusedException e) {
            throw new RefusedException(e.refusal(), Refusal.NO_SIGNATURE.answer());
        }
        throw new RefusedException(Refusal.NO_SIGNATURE);
    }

    /**
     * A callback of an old card. Its signature is a weaker one, made with the verification token, and is therefore not
     * enough for other events.
     */
    private ReceivedEvent checkOldCard(EventReq request, byte[] token) throws RefusedException {
        requireSignature(request, EventSignature.SHA_1, token);
        ReceivedEvent event = event(request, request.getBody());
        if (event.envelope().isEncrypted()) {
            event = event(request, decrypted(request));
        }
        if (!event.envelope().isOldCard()) {
            throw new RefusedException(Refusal.WRONG_SIGNATURE);
        }
        return event;
    }

    private void requireSignature(EventReq request, String algorithm, byte[] secret) throws RefusedException {
        if (!EventSignature.isRight(request, algorithm, secret)) {
            throw new RefusedException(Refusal.WRONG_SIGNATURE);
        }
        if (!isInWindow(request.getHeaderFirstValue(EventReq.TIMESTAMP))) {
            throw new RefusedException(Refusal.WRONG_TIME);
        }
    }

    private boolean isInWindow(String timestamp) {
        long sent;
        try {
            sent = Long.parseLong(timestamp.strip());
        } catch (NumberFormatException e) {
            return false;
        }
        long now = clock.millis();
        long millis = sent < FIRST_MILLIS ? sent * 1000 : sent;
        return millis > 0 && Math.abs(now - millis) <= timestampWindow.toMillis();
    }

    private byte[] decrypted(EventReq request) throws RefusedException {
        if (cipher == null) {
            throw new RefusedException(Refusal.NO_KEY);
        }
        byte[] encrypted;
        try {
            encrypted = Envelope.encrypted(request.getBody());
        } catch (DecodeException e) {
            throw new RefusedException(Refusal.NOT_JSON);
        }
        if (encrypted == null) {
            throw new RefusedException(Refusal.NOT_ENCRYPTED);
        }
        try {
            return cipher.decrypt(encrypted);
        } catch (GeneralSecurityException e) {
            throw new RefusedException(Refusal.NOT_DECRYPTED);
        }
    }

    private static ReceivedEvent event(EventReq request, byte[] payload) throws RefusedException {
        try {
            return new ReceivedEvent(Envelope.read(payload), request.received(payload));
        } catch (DecodeException e) {
            throw new RefusedException(Refusal.NOT_JSON);
        }
    }

    private ReceivedEvent requireToken(ReceivedEvent event) throws RefusedException {
        byte[] given = event.envelope().token().getBytes(StandardCharsets.UTF_8);
        if (verificationToken != null && !MessageDigest.isEqual(verificationToken, given)) {
            throw new RefusedException(Refusal.WRONG_TOKEN);
        }
        return event;
    }
}
