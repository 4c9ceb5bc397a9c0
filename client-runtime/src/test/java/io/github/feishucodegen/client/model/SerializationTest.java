package io.github.feishucodegen.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.feishucodegen.client.http.FileContent;
import io.github.feishucodegen.client.sample.ListThingResp;
import io.github.feishucodegen.client.sample.Thing;
import io.github.feishucodegen.client.sample.ThingKindEnum;
import io.github.feishucodegen.client.sample.ThingStatusEnum;
import io.github.feishucodegen.client.sample.UploadThingReq;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Models and open enums in object streams, as caches and sessions write them. */
class SerializationTest {
    private static final Thing THING = JsonCodec.decode(
            "{\"name\":null,\"status\":9007199254740993,\"active\":\"yes\",\"extra\":{\"a\":[1]},\"child\":{\"name\":7},"
                    + "\"children\":[{},null],\"tags\":[],\"ids\":[1,\"2\",null],\"weights\":{\"a\":1},\"later\":{\"x\":[1.0]}}",
            new Thing());

    /** What a program of somebody else holds models and their parts in. */
    private static final class Session implements Serializable {
        private static final long serialVersionUID = 1;

        final Thing thing = THING;

        @SuppressWarnings("serial")
        final List<Thing> children = THING.getChildren();

        @SuppressWarnings("serial")
        final List<List<Long>> ids = List.of(THING.getIds());

        @SuppressWarnings("serial")
        final Map<String, Double> weights = THING.getWeights();

        @SuppressWarnings("serial")
        final Map<String, ?> unknown = new LinkedHashMap<>(THING.unknownFields());

        final ThingKindEnum kind = ThingKindEnum.of("not listed");
        final ThingStatusEnum status = ThingStatusEnum.of(77);
    }

    private static byte[] written(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readObject();
        }
    }

    @Test
    void nothingOfAModelIsLost() throws Exception {
        assertThat(read(written(THING))).isEqualTo(THING).hasToString(THING.toString());
        assertThat(read(written(new Thing()))).isEqualTo(new Thing());
        for (int i = 0; i < 300; i++) {
            Thing random = JsonCodec.decode(new RandomJson(i).object(3), new Thing());
            assertThat(read(written(random))).isEqualTo(random).hasToString(random.toString());
        }
    }

    @Test
    void modelsStandInWhatOthersWrite() throws Exception {
        Session session = new Session();

        Session read = (Session) read(written(session));

        assertThat(read.thing).isEqualTo(THING);
        assertThat(read.children).isEqualTo(session.children);
        assertThat(read.ids).isEqualTo(session.ids);
        assertThat(read.weights).isEqualTo(session.weights);
        assertThat(read.unknown).isEqualTo(session.unknown);
        assertThat(read.kind).isEqualTo(session.kind);
        assertThat(read.status).isEqualTo(session.status);
    }

    @Test
    void aResponseIsItsJson() throws Exception {
        ListThingResp resp = JsonCodec.decode(
                "{\"code\":7,\"msg\":\"no\",\"data\":{\"items\":[{\"name\":\"a\"}]}}", new ListThingResp());

        ListThingResp read = (ListThingResp) read(written(resp));

        assertThat(read).isEqualTo(resp);
        assertThat(read.getCode()).isEqualTo(7);
        assertThat(read.getData().getItems().get(0).getName()).isEqualTo("a");
    }

    @Test
    void aModelThatHoldsMoreThanItsJsonIsRefused() {
        UploadThingReq.Body body = UploadThingReq.Body.newBuilder()
                .file(FileContent.of("a.txt", new byte[] {1}))
                .build();

        assertThatExceptionOfType(NotSerializableException.class)
                .isThrownBy(() -> written(UploadThingReq.newBuilder().body(body).buildUnchecked()))
                .withMessageContaining("UploadThingReq holds the bytes of a file in file in body, which JSON does not");
    }

    /** A stream can be written by anybody, and can be damaged. */
    @Test
    void aStreamThatHoldsNoModelIsRefused() throws Exception {
        byte[] written = written(Thing.newBuilder().name("abcdef").build());

        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> read(replaced(written, "{\"name\":\"abcdef\"}", "{\"name\":\"abcde\"}}")))
                .withMessageContaining("Thing: not JSON");
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> read(instanceOfThing()))
                .withMessageContaining("SerializedModel");
    }

    private static byte[] replaced(byte[] bytes, String text, String other) {
        assertThat(other).hasSameSizeAs(text);
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(all).contains(text);
        return all.replace(text, other).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A stream with an object of a class, as it would be without a replacement. */
    private static byte[] instanceOfThing() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
            out.writeShort(ObjectStreamConstants.STREAM_VERSION);
            out.writeByte(ObjectStreamConstants.TC_OBJECT);
            describe(
                    out,
                    Thing.class.getName(),
                    ObjectStreamClass.lookup(Thing.class).getSerialVersionUID());
            describe(
                    out,
                    Model.class.getName(),
                    ObjectStreamClass.lookup(Model.class).getSerialVersionUID());
            out.writeByte(ObjectStreamConstants.TC_NULL);
        }
        return bytes.toByteArray();
    }

    private static void describe(DataOutputStream out, String name, long version) throws IOException {
        out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
        out.writeUTF(name);
        out.writeLong(version);
        out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
        out.writeShort(0);
        out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
    }
}
