package io.github.feishucodegen.linking;

import static io.github.feishucodegen.linking.PageBuilder.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Examples decide where the type column leaves it open, and only there. */
class ShownTypesTest {
    @Test
    void rowsBelowNoTypeAreManyWhereTheExamplesShowMany() {
        assertThat(read("{\"cages\": [{\"id\": \"1\"}]}", "0cages -", ".id string"))
                .containsExactly("cages {}[]", "cages.id string");
        assertThat(read("{\"cages\": {\"id\": \"1\"}}", "0cages -", ".id string"))
                .containsExactly("cages {}", "cages.id string");
        assertThat(read("{\"cages\": [", "0cages -", ".id string")).containsExactly("cages {}", "cages.id string");
    }

    @Test
    void aStatedObjectStaysOne() {
        assertThat(read("{\"cage\": [{\"id\": \"1\"}]}", "0cage object", ".id string"))
                .containsExactly("cage {}", "cage.id string");
    }

    @Test
    void rowsBelowABareMapAreMembersUnlessTheExamplesHaveOtherNames() {
        assertThat(read("{\"cage\": {\"id\": \"1\"}}", "0cage map", ".id string"))
                .containsExactly("cage {}", "cage.id string");
        assertThat(read("{}", "0cage map", ".id string")).containsExactly("cage {}", "cage.id string");
        assertThat(read("{\"cages\": {\"north\": {\"id\": \"1\"}}}", "0cages map", ".id string"))
                .containsExactly("cages map<{}>", "cages.id string");
    }

    @Test
    void aNameThatNoRowsExplainIsAnyJsonWhereTheExamplesShowNoObject() {
        assertThat(read("{\"cells\": [[\"a\", 1], []]}", "0cells array<array<cell>>"))
                .containsExactly("cells any[][]");
        assertThat(read("{\"cells\": [[{\"a\": 1}]]}", "0cells array<array<cell>>"))
                .containsExactly("cells cell[][]");
        assertThat(read("{\"cells\": [[]]}", "0cells array<array<cell>>")).containsExactly("cells cell[][]");
        assertThat(read("{\"cells\": {\"A1\": \"x\"}}", "0cells map<string,cell>"))
                .containsExactly("cells map<any>");
    }

    @Test
    void anInterfaceNamesNoType() {
        assertThat(read("{}", "0cell interface", "0cages array<interface>", ".id string"))
                .containsExactly("cell any", "cages {}[]", "cages.id string");
    }

    @Test
    void placesInsideListsAndMapsAreFound() {
        assertThat(read(
                        "{\"halls\": {\"north\": [{\"cages\": [{\"id\": 1}]}]}}",
                        "0halls map<string,hall[]>",
                        ".cages -",
                        "..id int"))
                .containsExactly("halls map<hall[]>", "halls.cages {}[]", "halls.cages.id integer");
    }

    private static List<String> read(String example, String... rows) {
        ApiModel model = Linker.link(List.of(page("a.md", "GET", "/open-apis/zoo/v1/halls")
                        .response(rows)
                        .responseExample(example)
                        .build()))
                .value();
        return Paths.of(
                ((Response.Json) model.operations().get(0).response()).content().fields());
    }
}
