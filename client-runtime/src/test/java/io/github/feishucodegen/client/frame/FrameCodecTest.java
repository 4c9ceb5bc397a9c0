package io.github.feishucodegen.client.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.client.error.DecodeException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** protobuf-java is the judge of what is a frame, and of the bytes of one. */
class FrameCodecTest {
    private static final int FRAMES = 100_000;
    private static final int DAMAGED = 20_000;
    private static final long[] NUMBERS = {0, 1, 127, 128, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE};
    private static final String[] TEXTS = {"", "type", "event", "消息", "\u0000\n", "\ud83d\ude00", "a".repeat(200)};

    private final Random random = new Random(17);

    private Frame frame() {
        Frame.Builder frame =
                Frame.newBuilder((int) number(), (int) number()).seqId(number()).logId(number());
        for (int i = random.nextInt(8); i > 0; i--) {
            frame.header(text(), text());
        }
        if (random.nextBoolean()) {
            frame.payloadEncoding(text());
        }
        if (random.nextBoolean()) {
            frame.payloadType(text());
        }
        if (random.nextBoolean()) {
            frame.payload(bytes(random.nextInt(300)));
        }
        if (random.nextBoolean()) {
            frame.logIdNew(text());
        }
        return frame.build();
    }

    private long number() {
        return random.nextBoolean() ? NUMBERS[random.nextInt(NUMBERS.length)] : random.nextLong();
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    @Test
    void theBytesAreThoseOfProtobufBothWays() {
        for (int i = 0; i < FRAMES; i++) {
            Frame frame = frame();
            byte[] expected = ProtobufFrames.encode(frame);

            byte[] written = FrameCodec.encode(frame);
            if (!Arrays.equals(written, expected)) {
                assertThat(written).as(ProtobufFrames.text(frame)).isEqualTo(expected);
            }
            String read = ProtobufFrames.text(FrameCodec.decode(expected));
            if (!read.equals(ProtobufFrames.text(frame))) {
                assertThat(read).isEqualTo(ProtobufFrames.text(frame));
            }
        }
    }

    /** The answer is written without a second frame, and has the same bytes as one would have. */
    @Test
    void anAnswerIsTheSameFrameWithAnotherPayload() {
        for (int i = 0; i < DAMAGED; i++) {
            Frame frame = frame();
            byte[] body = bytes(random.nextInt(50));
            Frame answer = frame.toBuilder()
                    .header(FrameHeader.BIZ_RT, "17")
                    .payload(body)
                    .build();

            byte[] written = frame.withoutPayload().answer("17", body);

            assertThat(Arrays.equals(written, ProtobufFrames.encode(answer))).isTrue();
        }
    }

    /** Frames with flipped, cut, inserted and doubled bytes: both accept the same ones, and read the same from them. */
    @Test
    void itAcceptsWhatProtobufAccepts() {
        int accepted = 0;
        for (int i = 0; i < DAMAGED; i++) {
            byte[] damaged = damaged(FrameCodec.encode(frame()));
            String expected = ProtobufFrames.decode(damaged);
            String read;
            try {
                read = ProtobufFrames.text(FrameCodec.decode(damaged));
                accepted++;
            } catch (DecodeException e) {
                read = null;
            }
            if (expected != null && read != null && hasNumberOfMoreThan64Bits(damaged)) {
                continue; // protobuf-java reads such a number differently at the end of a frame and before it.
            }
            if (expected == null ? read != null : !expected.equals(read)) {
                assertThat(read).as(Arrays.toString(damaged)).isEqualTo(expected);
            }
        }
        assertThat(accepted).isBetween(DAMAGED / 20, DAMAGED * 19 / 20);
    }

    private static boolean hasNumberOfMoreThan64Bits(byte[] bytes) {
        int continued = 0;
        for (byte next : bytes) {
            if (continued == 9 && next > 1) {
                return true;
            }
            continued = next < 0 ? continued + 1 : 0;
        }
        return false;
    }

    private byte[] damaged(byte[] bytes) {
        byte[] result = bytes.clone();
        for (int i = 1 + random.nextInt(3); i > 0 && result.length > 0; i--) {
            int at = random.nextInt(result.length);
            switch (random.nextInt(4)) {
                case 0:
                    result[at] = (byte) random.nextInt();
                    break;
                case 1:
                    result = Arrays.copyOf(result, at);
                    break;
                case 2:
                    result = joined(Arrays.copyOf(result, at), bytes(1 + random.nextInt(4)), rest(result, at));
                    break;
                default:
                    result = joined(result, rest(result, at), new byte[0]);
            }
        }
        return result;
    }

    private static byte[] rest(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static byte[] joined(byte[] one, byte[] two, byte[] three) {
        byte[] all = Arrays.copyOf(one, one.length + two.length + three.length);
        System.arraycopy(two, 0, all, one.length, two.length);
        System.arraycopy(three, 0, all, one.length + two.length, three.length);
        return all;
    }

    @Test
    void randomBytesEndInATypedException() {
        for (int i = 0; i < DAMAGED; i++) {
            byte[] bytes = bytes(random.nextInt(60));
            try {
                FrameCodec.decode(bytes);
            } catch (DecodeException e) {
                assertThat(e.getMessage()).isNotEmpty();
            }
        }
    }

    @Test
    void everyPrefixOfAFrameIsRefusedOrRead() {
        byte[] bytes = FrameCodec.encode(Frame.newBuilder(7, Frame.DATA)
                .header("type", "event")
                .payload(new byte[100])
                .build());
        for (int length = 0; length < bytes.length; length++) {
            byte[] prefix = Arrays.copyOf(bytes, length);
            boolean expected = ProtobufFrames.decode(prefix) != null;
            boolean accepted = true;
            try {
                FrameCodec.decode(prefix);
            } catch (DecodeException e) {
                accepted = false;
            }
            assertThat(accepted).isEqualTo(expected);
        }
    }

    @Test
    void theFourNumbersAreWrittenEvenIfTheyAreZero() {
        assertThat(FrameCodec.encode(Frame.newBuilder(0, 0).build())).containsExactly(8, 0, 16, 0, 24, 0, 32, 0);
    }

    @Test
    void unknownFieldsAreKeptForTheAnswer() {
        byte[] unknown = {(byte) (10 << 3), 5, 11 << 3 | 2, 1, 'x', 12 << 3 | 3, 8, 1, 12 << 3 | 4};
        byte[] frame = joined(FrameCodec.encode(Frame.newBuilder(1, 1).build()), unknown, new byte[0]);

        byte[] answer = FrameCodec.encode(
                FrameCodec.decode(frame).toBuilder().header("biz_rt", "3").build());

        assertThat(Arrays.copyOfRange(answer, answer.length - unknown.length, answer.length))
                .isEqualTo(unknown);
        assertThat(FrameCodec.decode(answer).header("biz_rt")).isEqualTo("3");
    }

    /** A length of two gigabytes with nothing behind it must not allocate two gigabytes. */
    @ParameterizedTest
    @ValueSource(ints = {42, 50, 58, 66, 74, 90})
    void anAnnouncedLengthAllocatesNothing(int tag) {
        byte[] announced = {8, 0, 16, 0, 24, 0, 32, 1, (byte) tag, -1, -1, -1, -1, 7, 1, 2, 3};
        assertThatThrownBy(() -> FrameCodec.decode(announced))
                .isInstanceOf(DecodeException.class)
                .hasMessage("not a frame: a field has more bytes than the frame");
    }

    @Test
    void headersAndGroupsAreBounded() {
        byte[] start = FrameCodec.encode(Frame.newBuilder(1, 1).build());
        byte[] header = {42, 4, 10, 0, 18, 0};
        byte[] headers = new byte[header.length * (FrameCodec.MOST_HEADERS + 1)];
        for (int i = 0; i < headers.length; i++) {
            headers[i] = header[i % header.length];
        }
        byte[] groups = new byte[1_000_000];
        Arrays.fill(groups, (byte) (15 << 3 | 3));

        assertThatThrownBy(() -> FrameCodec.decode(joined(start, headers, new byte[0])))
                .isInstanceOf(DecodeException.class)
                .hasMessage("a frame with more than 1000 headers");
        assertThatThrownBy(() -> FrameCodec.decode(joined(start, groups, new byte[0])))
                .isInstanceOf(DecodeException.class)
                .hasMessage("not a frame: its groups are too deep");
    }

    @Test
    void theTextOfAFrameHasNoPayload() {
        Frame frame = Frame.newBuilder(1, 1)
                .header("type", "event")
                .payload("private".getBytes(StandardCharsets.UTF_8))
                .build();
        assertThat(frame).hasToString("frame of method 1, type event, 7 bytes");
    }
}
