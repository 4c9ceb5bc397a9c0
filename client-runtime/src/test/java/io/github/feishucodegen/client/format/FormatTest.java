package io.github.feishucodegen.client.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of text is written as it was read. The generator's RuntimeFormatTest does the same with generated code. */
class FormatTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a b:bool@header c:any d:number{}[] e:file f:object@multipart g%0040@form",
                "odd%0020name%003a%0025:int64[][]@query %005b%007d"
            })
    void schemas(String text) {
        assertThat(FieldText.write(FieldText.read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "body/a%0020b",
                "a length 1 -\na length - 2\nb range -1.5 1E+3\nb pattern ^[a-z %0025]+ $\na:body/b%003a together Log in",
            })
    void rules(String text) {
        assertThat(RuleText.write(RuleText.read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a length 1", "a length 1 2 3", "a size 1 2", "a:b length 1 2", "a required", "a ", "a pattern"})
    void anotherFormOfARuleIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleText.read(text))
                .withMessageStartingWith("no rule: a")
                .withMessageEndingWith("(this runtime reads format 2 of generated code)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tokens: TENANT, USER\nrate limit: 20 calls in 1 s\nrepeatable: yes",
                "scopes: a:b%002c c, d%0025",
                "idempotency key: body/uuid\nerror texts: a/error-texts/b.txt"
            })
    void facts(String text) {
        assertThat(FactText.write(FactText.read(text))).isEqualTo(text);
    }

    @Test
    void aCommaInAValueIsNotItsEnd() {
        assertThat(FactText.read("scopes: a:b%002c c, d%0025").get(0).values()).containsExactly("a:b, c", "d%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokens: A\nodd", "tokens: A\n\nrepeatable: yes"})
    void aLineThatIsNoFactIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactText.read(text))
                .withMessageStartingWith("no fact: ")
                .withMessageEndingWith("(this runtime reads format 2 of generated code)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%:@[]{} \t\n", "plain", "name/with/slashes", "频率"})
    void namesHaveNoSignsOfTheFormat(String name) {
        String text = FieldText.write(List.of(new FieldText(name, "int64[]", "query")));

        assertThat(FieldText.read(text)).singleElement().satisfies(field -> {
            assertThat(field.name()).isEqualTo(name);
            assertThat(field.type()).isEqualTo("int64[]");
            assertThat(field.place()).isEqualTo("query");
        });
    }
}
