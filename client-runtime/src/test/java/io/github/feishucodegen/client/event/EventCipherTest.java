package io.github.feishucodegen.client.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EventCipherTest {
    @Test
    void thePlatformsTestVectorIsDecrypted() throws GeneralSecurityException {
        byte[] encrypted = Base64.getDecoder().decode("P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk=");

        byte[] plain = new EventCipher("test key").decrypt(encrypted);

        assertThat(new String(plain, StandardCharsets.UTF_8)).isEqualTo("hello world");
    }

    @Test
    void whatIsEncryptedIsDecrypted() throws GeneralSecurityException {
        Random random = new Random(17);
        for (int round = 0; round < 2000; round++) {
            byte[] payload = new byte[round < 100 ? round : random.nextInt(20_000)];
            byte[] start = new byte[16];
            random.nextBytes(payload);
            random.nextBytes(start);
            String key = Long.toString(random.nextLong(), 36) + "密钥";

            assertThat(new EventCipher(key).decrypt(Signed.aes(payload, key, start)))
                    .isEqualTo(payload);
        }
    }

    @Test
    void noPartOfAPayloadIsTakenForTheWhole() {
        byte[] encrypted = Signed.aes(Signed.message("1"), Signed.KEY);
        EventCipher cipher = new EventCipher(Signed.KEY);
        for (int length = 0; length < encrypted.length; length++) {
            byte[] part = Arrays.copyOf(encrypted, length);
            try {
                // Once in a few hundred times, the last byte of a block happens to be a correct padding.
                assertThat(cipher.decrypt(part).length).isLessThan(length);
                assertThat(length % 16).isZero();
            } catch (GeneralSecurityException e) {
                assertThat(e).hasMessageNotContaining("payload-text");
            }
        }
    }

    @Test
    void anotherKeyDoesNotDecrypt() {
        byte[] encrypted = Signed.aes("some text that is longer than a block", "key 1");

        assertThatExceptionOfType(GeneralSecurityException.class)
                .isThrownBy(() -> new EventCipher("key 2").decrypt(encrypted));
    }
}
