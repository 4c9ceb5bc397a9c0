package io.github.feishucodegen.javacode;

import static io.github.feishucodegen.naming.FieldFixture.integer;
import static io.github.feishucodegen.naming.FieldFixture.string;
import static io.github.feishucodegen.naming.OperationFixture.model;
import static io.github.feishucodegen.naming.OperationFixture.operation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.json.Jsons;
import io.github.feishucodegen.client.model.EmptyModel;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.naming.FieldFixture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What one client has written is read by the next one, which was generated from other pages. */
class NextClientTest {
    private static final String MODELS = "base.service.a.v1.";

    private static ClassLoader client(FieldFixture... fields) {
        return Compilation.compile(
                JavaEmitter.emit(model(operation("a.v1.thing.get").body(fields)), new JavaOptions("base"))
                        .value(),
                Map.of());
    }

    private static byte[] written(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes, ClassLoader classes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            protected Class<?> resolveClass(ObjectStreamClass described) throws ClassNotFoundException {
                return Class.forName(described.getName(), false, classes);
            }
        }) {
            return stream.readObject();
        }
    }

    @Test
    void aModelThatGotFieldsIsRead() throws Exception {
        ClassLoader now = client(string("name"));
        ClassLoader next = client(string("added").values("a", "b"), string("name"), integer("size"));
        Model body =
                EmptyModel.of(now.loadClass(MODELS + "model.GetThingReqBody").asSubclass(Model.class));
        String json = "{\"name\":\"n\",\"size\":7}";

        Object read = read(written(Jsons.DEFAULT.fromJson(json, body)), next);

        assertThat(read.getClass()).isSameAs(next.loadClass(MODELS + "model.GetThingReqBody"));
        assertThat(read).hasToString(json);
        assertThat(read.getClass().getMethod("getSize").invoke(read)).isEqualTo(7L);
    }

    @Test
    void anEnumThatGotValuesIsRead() throws Exception {
        ClassLoader now = client(string("kind").values("a"), integer("size").values("1"));
        ClassLoader next =
                client(string("kind").values("a", "b"), integer("size").values("1", "2"));

        for (String name : new String[] {"enums.GetThingKindEnum", "enums.GetThingSizeEnum"}) {
            Class<?> type = now.loadClass(MODELS + name);
            Object listed = type.getFields()[0].get(null);

            Object read = read(written(listed), next);

            assertThat(read)
                    .isEqualTo(next.loadClass(MODELS + name).getFields()[0].get(null));
        }
    }
}
