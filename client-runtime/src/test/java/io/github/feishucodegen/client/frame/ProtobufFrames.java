package io.github.feishucodegen.client.frame;

import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Label;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Frames as protobuf-java reads and writes them. */
final class ProtobufFrames {
    private static final Descriptor FRAME = descriptor();
    private static final Descriptor HEADER = FRAME.findFieldByNumber(5).getMessageType();

    private ProtobufFrames() {}

    private static Descriptor descriptor() {
        DescriptorProto header = DescriptorProto.newBuilder()
                .setName("Header")
                .addField(field("key", 1, Label.LABEL_REQUIRED, Type.TYPE_STRING))
                .addField(field("value", 2, Label.LABEL_REQUIRED, Type.TYPE_STRING))
                .build();
        DescriptorProto frame = DescriptorProto.newBuilder()
                .setName("Frame")
                .addField(field("SeqID", 1, Label.LABEL_REQUIRED, Type.TYPE_UINT64))
                .addField(field("LogID", 2, Label.LABEL_REQUIRED, Type.TYPE_UINT64))
                .addField(field("service", 3, Label.LABEL_REQUIRED, Type.TYPE_INT32))
                .addField(field("method", 4, Label.LABEL_REQUIRED, Type.TYPE_INT32))
                .addField(field("headers", 5, Label.LABEL_REPEATED, Type.TYPE_MESSAGE).toBuilder()
                        .setTypeName("Header"))
                .addField(field("payload_encoding", 6, Label.LABEL_OPTIONAL, Type.TYPE_STRING))
                .addField(field("payload_type", 7, Label.LABEL_OPTIONAL, Type.TYPE_STRING))
                .addField(field("payload", 8, Label.LABEL_OPTIONAL, Type.TYPE_BYTES))
                .addField(field("LogIDNew", 9, Label.LABEL_OPTIONAL, Type.TYPE_STRING))
                .build();
        FileDescriptorProto file = FileDescriptorProto.newBuilder()
                .setName("frame.proto")
                .setSyntax("proto2")
                .addMessageType(header)
                .addMessageType(frame)
                .build();
        try {
            return Descriptors.FileDescriptor.buildFrom(file, new Descriptors.FileDescriptor[0])
                    .findMessageTypeByName("Frame");
        } catch (Descriptors.DescriptorValidationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FieldDescriptorProto field(String name, int number, Label label, Type type) {
        return FieldDescriptorProto.newBuilder()
                .setName(name)
                .setNumber(number)
                .setLabel(label)
                .setType(type)
                .build();
    }

    /** The bytes that protobuf-java writes for a frame. */
    static byte[] encode(Frame frame) {
        DynamicMessage.Builder message = DynamicMessage.newBuilder(FRAME)
                .setField(of(1), frame.seqId())
                .setField(of(2), frame.logId())
                .setField(of(3), frame.service())
                .setField(of(4), frame.method());
        for (FrameHeader header : frame.headers()) {
            message.addRepeatedField(
                    of(5),
                    DynamicMessage.newBuilder(HEADER)
                            .setField(HEADER.findFieldByNumber(1), header.key())
                            .setField(HEADER.findFieldByNumber(2), header.value())
                            .build());
        }
        set(message, 6, frame.payloadEncoding());
        set(message, 7, frame.payloadType());
        set(message, 8, frame.payload == null ? null : ByteString.copyFrom(frame.payload));
        set(message, 9, frame.logIdNew());
        return message.build().toByteArray();
    }

    private static void set(DynamicMessage.Builder message, int number, @Nullable Object value) {
        if (value != null) {
            message.setField(of(number), value);
        }
    }

    private static FieldDescriptor of(int number) {
        return FRAME.findFieldByNumber(number);
    }

    /** All fields that protobuf-java reads, as text; null if it refuses the bytes. */
    static @Nullable String decode(byte[] bytes) {
        DynamicMessage message;
        try {
            message = DynamicMessage.parseFrom(FRAME, bytes);
        } catch (InvalidProtocolBufferException e) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (int number = 1; number <= 4; number++) {
            text.append(message.getField(of(number))).append(' ');
        }
        for (Object header : (List<?>) message.getField(of(5))) {
            DynamicMessage pair = (DynamicMessage) header;
            text.append(pair.getField(HEADER.findFieldByNumber(1)))
                    .append('=')
                    .append(pair.getField(HEADER.findFieldByNumber(2)))
                    .append(' ');
        }
        for (int number = 6; number <= 9; number++) {
            Object value = message.hasField(of(number)) ? message.getField(of(number)) : null;
            text.append(value instanceof ByteString ? List.of(hex(((ByteString) value).toByteArray())) : value)
                    .append(' ');
        }
        return text.toString();
    }

    /** All fields of a frame, in the text form of {@link #decode}. */
    static String text(Frame frame) {
        StringBuilder text = new StringBuilder();
        text.append(frame.seqId()).append(' ').append(frame.logId()).append(' ');
        text.append(frame.service()).append(' ').append(frame.method()).append(' ');
        frame.headers().forEach(header -> text.append(header).append(' '));
        text.append(frame.payloadEncoding()).append(' ');
        text.append(frame.payloadType()).append(' ');
        text.append(frame.payload == null ? null : List.of(hex(frame.payload))).append(' ');
        text.append(frame.logIdNew()).append(' ');
        return text.toString();
    }

    private static String hex(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            text.append(String.format("%02x", b));
        }
        return text.toString();
    }
}
