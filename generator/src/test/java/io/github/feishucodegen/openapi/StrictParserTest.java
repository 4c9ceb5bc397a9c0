package io.github.feishucodegen.openapi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A judge that never objects would make the other tests worthless. */
class StrictParserTest {
    private static final String DOCUMENT = """
            {"openapi": "3.1.0", "info": {"title": "t", "version": "v1"}, "paths": {"/a/{id}": {"get": {
              "operationId": "get", "parameters": [{"name": "id", "in": "path", "required": true, "schema": {}}],
              "responses": {"200": {"description": "Success"}}}}}}
            """;

    @Test
    void takesAValidDocument() {
        assertThatCode(() -> StrictParser.parse(DOCUMENT)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/a/{id}|/a/{other}",
                "\"required\": true, |",
                "\"in\": \"path\"|\"in\": \"somewhere\"",
                "\"description\": \"Success\"|\"describtion\": \"Success\"",
                "\"title\": \"t\", |",
                "3.1.0|3.0.0",
            })
    void refusesAnInvalidOne(String right, String wrong) {
        String invalid = DOCUMENT.replace(right, wrong == null ? "" : wrong);

        assertThatThrownBy(() -> StrictParser.parse(invalid)).isInstanceOf(AssertionError.class);
    }
}
