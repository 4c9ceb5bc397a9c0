package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.client.error.Violation;
import io.github.feishucodegen.client.json.Jsons;
import io.github.feishucodegen.client.model.Field;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.model.Place;
import io.github.feishucodegen.client.model.PlainBuilder;
import io.github.feishucodegen.client.model.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes as they are generated: schemas and rules as text, no builder for what is only received. */
class SchemaTextTest {
    /** What stands in answers only. */
    @SuppressWarnings("serial")
    public static final class Lamp extends Model {
        public Lamp() {
            super("lamp_id watts:int64 parts:object[]");
        }

        @Override
        protected Model[] objects() {
            return new Model[] {new Lamp()};
        }

        public @Nullable List<Lamp> getParts() {
            return get(2);
        }
    }

    @SuppressWarnings("serial")
    public static final class LampResp extends ApiResponse<Lamp> {
        public LampResp() {
            super("data:object");
        }

        @Override
        protected Model[] objects() {
            return new Model[] {new Lamp()};
        }
    }

    @SuppressWarnings("serial")
    public static final class LampReq extends ApiRequest {
        public LampReq() {
            super(
                    "lamp_id@path odd%0020name@query",
                    "lamp_id\nlamp_id length 2 -\nodd%0020name range 1 9.5\nodd%0020name pattern ^[0-9%0025]+$");
        }

        public static final class Builder extends ApiRequestBuilder<LampReq, Builder> {
            Builder(LampReq model) {
                super(model);
            }

            Builder lampId(@Nullable String value) {
                return set(0, value);
            }

            Builder oddName(@Nullable String value) {
                return set(1, value);
            }

            public LampReq build() {
                return checked();
            }
        }
    }

    @Test
    void fieldsHaveNamesTypesAndPlaces() {
        List<Field> fields = Schema.parse("a b:bool@header c:any d:number{}[] e:file f:object@multipart g%0040@form")
                .fields();

        assertThat(fields).extracting(Field::name).containsExactly("a", "b", "c", "d", "e", "f", "g@");
        assertThat(fields)
                .extracting(Field::place)
                .containsExactly(
                        Place.MEMBER,
                        Place.HEADER,
                        Place.MEMBER,
                        Place.MEMBER,
                        Place.MEMBER,
                        Place.MULTIPART,
                        Place.FORM);
        assertThat(Schema.parse("").fields()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:text", "a@somewhere", "a:object()"})
    void anotherFormIsRefused(String text) {
        assertThatThrownBy(() -> Schema.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsOnlyReceivedIsBuiltByTheRuntime() {
        String json = "{\"code\":0,\"data\":{\"lamp_id\":\"l\",\"parts\":[{\"watts\":7}],\"new\":1}}";

        LampResp read = Jsons.DEFAULT.fromJson(json, new LampResp());

        assertThat(read.getData().getParts().get(0).toString()).isEqualTo("{\"watts\":7}");
        assertThat(read).hasToString(json);
        Lamp changed = PlainBuilder.of(read.getData()).putUnknown("watts", 9).build();
        assertThat(changed.raw("watts")).hasToString("9");
        assertThat(read.getData().isSet("watts")).isFalse();
        assertThat(PlainBuilder.of(read).build()).isEqualTo(read);
    }

    @Test
    void requestsKeepTheRulesOfTheirClass() {
        assertThat(new LampReq.Builder(new LampReq()).lampId("ab").oddName("9").build())
                .hasToString("{\"lamp_id\":\"ab\",\"odd name\":\"9\"}");
        assertThat(violations(new LampReq.Builder(new LampReq()))).containsExactly("lamp_id");
        assertThat(violations(new LampReq.Builder(new LampReq()).lampId("a").oddName("10")))
                .containsExactly("lamp_id", "odd name");
        assertThat(violations(new LampReq.Builder(new LampReq()).lampId("ab").oddName("x")))
                .containsExactly("odd name");
        assertThat(new LampReq.Builder(new LampReq()).buildUnchecked()).isEqualTo(new LampReq());
    }

    private static List<String> violations(LampReq.Builder request) {
        try {
            request.buildChecked();
            return List.of();
        } catch (InvalidRequestException e) {
            return e.getViolations().stream().map(Violation::path).collect(java.util.stream.Collectors.toList());
        }
    }
}
