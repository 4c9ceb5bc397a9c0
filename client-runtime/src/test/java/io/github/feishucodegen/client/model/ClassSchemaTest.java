package io.github.feishucodegen.client.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.sample.Thing;
import io.github.feishucodegen.client.sample.ThingResp;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ClassSchemaTest {
    @Test
    void aSchemaIsReadOnceForAClass() {
        Model first = new Thing();
        Model second = new Thing();
        Model response = new ThingResp();
        Model filled = Thing.newBuilder().name("n").build();

        assertThat(second.schema()).isSameAs(first.schema());
        assertThat(response.schema()).isNotSameAs(first.schema());
        assertThat(second.slots()).as("no array for each").isSameAs(first.slots());
        assertThat(filled.slots()).isNotSameAs(first.slots());
        assertThat(second).as("untouched by it").isEqualTo(first).hasToString("{}");
    }

    /** The classes of an application that was taken down. */
    @Test
    @Timeout(300)
    void whatIsKnownOfAClassGoesWithIt() throws Exception {
        WeakReference<?> loaded = used();

        while (loaded.get() != null) {
            System.gc();
            Thread.sleep(10);
        }
    }

    private static WeakReference<?> used() throws ReflectiveOperationException {
        Class<?> type = new Redeployed().loadClass(Thing.class.getName());
        Model made = (Model) type.getConstructor().newInstance();
        Model read = JsonCodec.decode("{\"child\":{\"name\":\"n\"}}", made);
        assertThat(type).isNotSameAs(Thing.class);
        assertThat(read.get(5).getClass()).isSameAs(type);
        return new WeakReference<>(type);
    }

    /** Has the samples' classes as its own. */
    private static final class Redeployed extends ClassLoader {
        Redeployed() {
            super(ClassSchemaTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> known = findLoadedClass(name);
            if (known != null || !name.startsWith("io.github.feishucodegen.client.sample.")) {
                return known == null ? super.loadClass(name, resolve) : known;
            }
            try (InputStream code = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = code.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
