package io.github.feishucodegen.sdknames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SdkNamesJsonTest {
    private static final String EMPTY =
            "{\n  \"format\": 1,\n  \"operations\": {},\n  \"events\": {},\n  \"versions\": {}\n}\n";

    @Test
    void whatIsWrittenReadsTheSame() {
        SdkNames sdkNames = new SdkNames(
                Map.of("GET /a/:", new OperationEntry("p", "v1", "r", "get", "Body")),
                Map.of("p.thing.made_v1", new EventEntry("p", "v1", "P2ThingMadeV1")),
                Map.of(
                        "p.v1",
                        new VersionEntry(
                                Map.of("T", Map.of("a-b", new FieldEntry("T[]", null))),
                                Map.of("E", Map.of("a \"quoted\" value", "QUOTED")))));

        String json = SdkNamesJson.write(sdkNames);

        assertThat(SdkNamesJson.read(json)).isEqualTo(sdkNames);
        assertThat(SdkNamesJson.write(SdkNamesJson.read(json))).isEqualTo(json);
        assertThat(SdkNamesJson.write(SdkNames.NONE)).isEqualTo(EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"format\": 2, \"operations\": {}, \"versions\": {}}",
                "{\"format\": 1, \"operations\": {}}",
                "{\"format\": 1, \"operations\": {\"GET /\": \"a.b\"}, \"versions\": {}}",
                "{\"format\": 1, \"operations\": {\"GET /\": 1}, \"versions\": {}}",
                "{\"format\": 1, \"operations\": {}, \"events\": {\"a.b\": \"p.v1\"}, \"versions\": {}}",
                "{\"format\": 1, \"operations\": {}, \"versions\": {\"a.v1\": {\"types\": {\"T\": \"a:;\"}, \"enums\": {}}}}"
            })
    void somethingElseIsRefused(String json) {
        assertThatThrownBy(() -> SdkNamesJson.read(json)).isInstanceOf(SdkNamesFormatException.class);
    }

    @Test
    void aFileOfAnEarlierToolkitHasNoEvents() {
        assertThat(SdkNamesJson.read("{\"format\": 1, \"operations\": {}, \"versions\": {}}"))
                .isEqualTo(SdkNames.NONE);
    }

    @Test
    void namesKeepTheirLettersOnTheWayThere() {
        assertThat(SnakeCase.of("UserIDType")).isEqualTo("user_i_d_type");
        assertThat(SnakeCase.of("I18n")).isEqualTo("i18n");
        assertThat(SnakeCase.of("import_")).isEqualTo("import");
        assertThat(SnakeCase.same("app.table.record", "AppTableRecord")).isTrue();
        assertThat(SnakeCase.same("app_table", "AppTables")).isFalse();
    }

    @Test
    void theOfficialNamesAreThere() {
        assertThat(SdkNames.official().operations()).hasSizeGreaterThan(1_400);
        assertThat(SdkNames.official().event("im.message.receive_v1"))
                .isEqualTo(new EventEntry("im", "v1", "P2MessageReceiveV1"));
    }
}
