package io.github.feishucodegen.client.longconnection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.client.error.DecodeException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PartJoinerTest {
    private static final int MOST = 1000;
    private static final long SECOND = 1_000_000_000;

    private final Counters counters = new Counters();
    private final PartJoiner joiner = new PartJoiner(MOST, Duration.ofMinutes(5), counters);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void mixedMessagesWithDoubledPartsAreJoined() {
        Random random = new Random(17);
        PartJoiner large = new PartJoiner(1 << 20, Duration.ofMinutes(5), counters);
        int messages = 50;
        int parts = 9;
        List<int[]> all = new ArrayList<>();
        for (int message = 0; message < messages; message++) {
            for (int part = 0; part < parts; part++) {
                all.add(new int[] {message, part});
                all.add(new int[] {message, part});
            }
        }
        Collections.shuffle(all, random);
        List<String> joined = new ArrayList<>();
        for (int[] each : all) {
            byte[] whole = large.join("m" + each[0], parts, each[1], bytes(each[0] + "." + each[1] + " "), 0);
            if (whole != null) {
                joined.add(new String(whole, StandardCharsets.UTF_8));
            }
        }

        assertThat(joined.stream().distinct()).hasSize(messages);
        assertThat(joined).contains("7.0 7.1 7.2 7.3 7.4 7.5 7.6 7.7 7.8 ");
    }

    @Test
    void theOldestMessagesAreForgottenInTime() {
        joiner.join("old", 2, 0, bytes("x"), 0);
        joiner.join("new", 2, 0, bytes("x"), 200 * SECOND);
        assertThat(joiner.join("old", 2, 1, bytes("y"), 299 * SECOND)).isEqualTo(bytes("xy"));
        joiner.join("old", 2, 0, bytes("x"), 299 * SECOND);

        joiner.forgetOlderThan(500 * SECOND);

        assertThat(counters.droppedMessages.sum()).isEqualTo(1);
        assertThat(joiner.join("new", 2, 1, bytes("y"), 500 * SECOND)).isNull();
        assertThat(joiner.join("old", 2, 1, bytes("y"), 500 * SECOND)).isEqualTo(bytes("xy"));
    }

    @Test
    void memoryIsBounded() {
        for (int i = 0; i < 100_000; i++) {
            joiner.join("m" + i, 3, 0, new byte[i % 300], 0);
            assertThat(joiner.memory()).isLessThanOrEqualTo(4L * MOST);
        }
        assertThat(counters.droppedMessages.sum()).isGreaterThan(99_900);
        joiner.forgetOlderThan(1000 * SECOND);
        assertThat(joiner.memory()).isZero();
    }

    @Test
    void aPayloadIsBounded() {
        for (int i = 0; i < 10; i++) {
            joiner.join("m", 20, i, new byte[100], 0);
        }
        assertThatThrownBy(() -> joiner.join("m", 20, 10, new byte[100], 0))
                .isInstanceOf(DecodeException.class)
                .hasMessage("a payload of more than 1000 bytes");
        assertThat(joiner.memory()).isZero();
    }

    @Test
    void partsThatContradictEachOtherAreRefused() {
        joiner.join("m", 3, 0, bytes("x"), 0);
        assertThatThrownBy(() -> joiner.join("m", 4, 1, bytes("x"), 0)).isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> joiner.join("", 4, 1, bytes("x"), 0)).isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> joiner.join("n", 4, 4, bytes("x"), 0)).isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> joiner.join("n", PartJoiner.MOST_PARTS + 1, 4, bytes("x"), 0))
                .isInstanceOf(DecodeException.class);
        assertThat(joiner.memory()).isZero();
    }

    @Test
    void manyEmptyPartsOfManyMessagesAreBounded() {
        PartJoiner large = new PartJoiner(1 << 24, Duration.ofMinutes(5), counters);
        for (int i = 0; i < 3000; i++) {
            large.join("m" + i, 2, 0, new byte[0], 0);
        }
        assertThat(counters.droppedMessages.sum()).isEqualTo(3000 - PartJoiner.MOST_MESSAGES);
    }
}
