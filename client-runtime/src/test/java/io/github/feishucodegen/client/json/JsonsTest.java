package io.github.feishucodegen.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.LongNode;
import io.github.feishucodegen.client.error.DecodeException;
import io.github.feishucodegen.client.http.FileContent;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.sample.Thing;
import io.github.feishucodegen.client.sample.ThingKindEnum;
import io.github.feishucodegen.client.sample.ThingStatusEnum;
import io.github.feishucodegen.client.sample.UploadThingReq;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonsTest {
    @Test
    void writesModelsAndPlainValues() {
        Thing thing = Thing.newBuilder().name("数").status(1).build();

        assertThat(Jsons.DEFAULT.toJson(thing)).isEqualTo("{\"name\":\"数\",\"status\":1}");
        assertThat(Jsons.DEFAULT.toJson(Arrays.asList(thing, null, ThingKindEnum.LARGE, ThingStatusEnum.OPEN)))
                .isEqualTo("[{\"name\":\"数\",\"status\":1},null,\"large\",1]");
        assertThat(Jsons.DEFAULT.toJson(Map.of("k", new Object[] {1, 2L, 2.5, 0.1f, new BigDecimal("1.10"), 'c'})))
                .isEqualTo("{\"k\":[1,2,2.5,0.1,1.10,\"c\"]}");
        assertThat(Jsons.DEFAULT.toJson(null)).isEqualTo("null");
        assertThat(Jsons.DEFAULT.toJson(new byte[] {1, 2})).isEqualTo("\"AQI=\"");
        assertThatIllegalArgumentException().isThrownBy(() -> Jsons.DEFAULT.toJson(List.of(Double.NaN)));
        assertThatIllegalArgumentException().isThrownBy(() -> Jsons.DEFAULT.toJson(Thread.currentThread()));
    }

    @Test
    void optionsIndentAndQuote() {
        String text = Jsons.createGSON(true, false).toJson(JsonParser.parseString("{\"a\":[1,{}],\"b\":{\"c\":null}}"));

        assertThat(text).isEqualTo("{\n  \"a\" : [\n    1,\n    { }\n  ],\n  \"b\" : {\n    \"c\" : null\n  }\n}");
        assertThat(Jsons.createGSON(false, true)
                        .toJson(Thing.newBuilder()
                                .status(7)
                                .extra(LongNode.valueOf(8))
                                .build()))
                .isEqualTo("{\"status\":\"7\",\"extra\":8}");
    }

    @Test
    void readsWhatItWrites() {
        Thing thing = Thing.newBuilder().name("n").ids(1, 2).build();

        assertThat(Jsons.DEFAULT.fromJson(Jsons.DEFAULT.toJson(thing), new Thing()))
                .isEqualTo(thing);
        assertThatExceptionOfType(DecodeException.class).isThrownBy(() -> JsonParser.parseString("{"));
    }

    @Test
    void readsIntoAClassThatIsFoundWhenTheCodeRuns() {
        Class<? extends Model> type = Thing.class;

        assertThat(Jsons.DEFAULT.fromJson("{\"name\":\"n\"}", type))
                .isEqualTo(Thing.newBuilder().name("n").build());
        assertThat(Jsons.DEFAULT.fromJson("{\"name\":\"n\"}", Thing.class).getName())
                .isEqualTo("n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Jsons.DEFAULT.fromJson("{}", Model.class))
                .withMessageContaining("client.model.Model has no public constructor");
    }

    @Test
    void filesAreWrittenByName() {
        UploadThingReq.Body body = UploadThingReq.Body.newBuilder()
                .file(FileContent.of("a.txt", new byte[] {'s', 'e', 'c', 'r', 'e', 't'}))
                .build();

        assertThat(Jsons.DEFAULT.toJson(body)).isEqualTo("{\"file\":\"a.txt\"}");
    }
}
