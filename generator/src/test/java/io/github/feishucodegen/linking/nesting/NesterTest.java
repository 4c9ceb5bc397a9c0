package io.github.feishucodegen.linking.nesting;

import static io.github.feishucodegen.linking.nesting.FlatTables.nest;
import static io.github.feishucodegen.linking.nesting.FlatTables.paths;
import static io.github.feishucodegen.linking.nesting.FlatTables.row;
import static io.github.feishucodegen.linking.nesting.FlatTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.ProcessorTime;
import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Result;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class NesterTest {
    @Test
    void followsTheExample() {
        assertThat(nest(
                        "{'id':'1','stage':{'id':'2','name':{'zh':'x','en':'y'}},'name':'z'}",
                        "id string",
                        "stage stage",
                        "id string",
                        "name i18n",
                        "zh string",
                        "en string",
                        "name string"))
                .containsExactly("id", "stage", "stage.id", "stage.name", "stage.name.zh", "stage.name.en", "name");
    }

    @Test
    void putsNoValueBesideTheOneObjectOfAResponse() {
        String[] rows = {"code int", "data -", "book_info book", "id string", "book_count int"};

        assertThat(nest("{'code':0,'data':{'book_info':{'id':'1'}}}", rows)).endsWith("data.book_info.book_count");
        assertThat(nest("{'code':0,'data':{'book_info':{'id':'1'},'book_count':2}}", rows))
                .endsWith("data.book_count");
    }

    @Test
    void looksIntoListsAndMaps() {
        assertThat(nest(
                        "{'items':[{'a':1},{'b':{'k1':{'x':1},'k2':{'y':2}}}],'more':true}",
                        "items item[]",
                        "a int",
                        "b map<string,value>",
                        "x int",
                        "y int",
                        "more boolean"))
                .containsExactly("items", "items.a", "items.b", "items.b.x", "items.b.y", "more");
    }

    @Test
    void neverGivesSiblingsOneNameWhereAnotherPlaceIsOpen() {
        assertThat(nest(null, "a a_type", "id string", "b b_type", "id string", "name string", "name string"))
                .contains("a.id", "a.b.id", "a.b.name")
                .doesNotHaveDuplicates();
    }

    @Test
    void usesWhatIsLeftOfABrokenExample() {
        assertThat(nest("{'a':{'x':1}, 'y': 2, ...", "a object", "x int", "y int"))
                .containsExactly("a", "a.x", "y");
    }

    @Test
    void readsOnBehindTheFaultOfAnExample() {
        assertThat(nest(
                        "{'price':{'sum':\"\"200\"\",\n'text':'x'},\n'more': 1\n'time':{'start':'1'}}"
                                .replace('\'', '"'),
                        "price price_type",
                        "sum string",
                        "text string",
                        "more int",
                        "time time_type",
                        "start string"))
                .containsExactly("price", "price.sum", "price.text", "more", "time", "time.start");
    }

    @Test
    void readsTheExampleOfATableThatBeginsInsideTheEnvelope() {
        ExampleShape example = ExampleShape.of(List.of("{'code':0,'data':{'a':{'x':1},'y':2}}".replace('\'', '"')));
        assertThat(example.insideEnvelope().member("y")).isNotNull();
        assertThat(example.insideEnvelope().member("code")).isNotNull();
        assertThat(paths(Nester.nest(rows("a a_type", "x int", "y int"), example.insideEnvelope(), TypeKnowledge.NONE)
                        .value()))
                .containsExactly("a", "a.x", "y");
        ExampleShape bare = ExampleShape.of(List.of("{\"a\":{\"x\":1},\"y\":2}"));
        assertThat(bare.insideEnvelope()).isSameAs(bare);
    }

    @Test
    void keepsRowsOutOfWhatAnExampleShowsAsAValue() {
        assertThat(nest("{'note':'x','deep':{'id':1}}", "note note_type", "deep deep_type", "id int", "other int"))
                .startsWith("note", "deep", "deep.id");
    }

    /** In the example of a card's callback, the keys of the form are names that the author of the card chose. */
    @Test
    void leavesAnObjectEmptyWhoseKeysOnlyTheExampleHas() {
        assertThat(nest(
                        "{'action':{'value':{'k':1},'tag':'x','form':{'field 1':['a'],'field 2':'b'},'name':'y'},'host':'z'}",
                        "action object",
                        "value object/ string",
                        "tag string",
                        "name string",
                        "form object",
                        "input string",
                        "option string",
                        "host string"))
                .contains("action.form")
                .doesNotContain("form", "action.form.input", "action.form.option");
    }

    /** Each kind of element has the look. Beside the elements, their list would have it several times. */
    @Test
    void givesObjectsOfSeveralTypesTheirCommonField() {
        assertThat(nest(
                        null,
                        "elements element[]",
                        "text_run text_run",
                        "content string",
                        "text_look look",
                        "bold boolean",
                        "user user",
                        "user_id string",
                        "text_look look",
                        "bold boolean",
                        "file file",
                        "token string",
                        "text_look look",
                        "bold boolean"))
                .contains("elements.text_run.text_look", "elements.user.text_look", "elements.file.text_look");
    }

    /** Two objects that were beside each other in one type are so in another, whatever their names are like. */
    @Test
    void keepsObjectsTogetherThatWereTogetherBefore() {
        assertThat(nest(
                        null,
                        "first one_thing",
                        "lamp lamp",
                        "watt int",
                        "cord cord",
                        "length int",
                        "again one_thing",
                        "lamp lamp",
                        "watt int",
                        "cord cord",
                        "length int",
                        "between string",
                        "cord_box other_thing",
                        "size int",
                        "lamp lamp",
                        "watt int",
                        "cord cord",
                        "length int"))
                .contains("cord_box.lamp", "cord_box.cord");
    }

    /** Many values beside the object are a reason to place the last one there, too. The values inside are a stronger one. */
    @Test
    void keepsValuesTogether() {
        List<String> rows = new ArrayList<>();
        for (String name : "apple brick cloud drum eagle flame grape house igloo jewel kite lemon".split(" ")) {
            rows.add(name + " string");
        }
        rows.addAll(List.of("style style", "align int", "done boolean", "wrap string"));
        assertThat(nest(null, rows.toArray(String[]::new))).contains("style.wrap");
    }

    /** Each row is looked up among the names of all objects around it, and each type among those closed before. */
    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void nestsManyRowsOfManyTypes() {
        String[] rows = IntStream.range(0, 6_000)
                .mapToObj(i -> i % 3 == 0 ? "f" + i % 700 + " t" + i % 600 : "v" + i % 900 + " string")
                .toArray(String[]::new);

        assertThat(nest(null, rows)).hasSize(rows.length);
    }

    @Test
    void keepsToTheDepthThatThePageStates() {
        List<RowDeclaration> rows = List.of(
                row(1, "a string", Depth.exactly(0)),
                row(2, "b string", Depth.exactly(1)),
                row(3, "c string", Depth.exactly(3)),
                row(4, "d string", Depth.exactly(0)));
        assertThat(paths(Nester.nest(rows, null, TypeKnowledge.NONE).value()))
                .containsExactly("a", "a.b", "a.b.c", "d");
    }

    @Test
    void nestsWhatIsKnownToStandSomewhereBelow() {
        List<RowDeclaration> rows = List.of(
                row(1, "data -", Depth.exactly(0)),
                row(2, "list item[]", Depth.NESTED),
                row(3, "id string", Depth.NESTED),
                row(4, "more boolean", Depth.NESTED),
                row(5, "msg string", Depth.exactly(0)));
        ExampleShape example = ExampleShape.of(List.of("{\"data\":{\"list\":[{\"id\":\"1\"}],\"more\":true}}"));
        assertThat(paths(Nester.nest(rows, example, TypeKnowledge.NONE).value()))
                .containsExactly("data", "data.list", "data.list.id", "data.more", "msg");
    }

    @Test
    void knowsTypesFromElsewhere() {
        List<RowDeclaration> certain =
                List.of(row(1, "name i18n", Depth.exactly(0)), row(2, "zh string", Depth.exactly(1)));
        TypeKnowledge shapes = learned(certain);

        List<RowDeclaration> rows = rows("title i18n", "zh string", "code string");
        assertThat(paths(Nester.nest(rows, null, shapes).value())).containsExactly("title", "title.zh", "code");
    }

    @Test
    void knowsObjectsOfTheSameNameFromElsewhere() {
        List<RowDeclaration> certain =
                List.of(row(1, "title object", Depth.exactly(0)), row(2, "zh string", Depth.exactly(1)));
        TypeKnowledge shapes = learned(certain);
        assertThat(nest(null, shapes, "title title_for_update", "zh string", "code string"))
                .containsExactly("title", "title.zh", "code");
    }

    @Test
    void doesNotTakeAGuessInTheSameSurroundingsForKnowledge() {
        List<RowDeclaration> guessed =
                List.of(row(1, "title i18n", Depth.exactly(0)), row(2, "zh string", Depth.exactly(1)));
        TypeKnowledge shapes = learned(guessed);

        Location asking = new Location("page.md", 1);
        TypeShape elsewhere = shapes.of("i18n", Surroundings.of(rows("name i18n", "en string"), 0), asking);
        assertThat(elsewhere).isNotNull();
        assertThat(elsewhere.has("zh")).isTrue();
        assertThat(shapes.of("i18n", Surroundings.of(guessed, 0), asking)).isNull();
    }

    @Test
    void doesNotTakeAGuessInTheSameTableForKnowledge() {
        List<RowDeclaration> guessed = elsewhere(rows("title i18n", "zh string"));
        TypeKnowledge shapes = learned(guessed);
        int otherSurroundings = Surroundings.of(rows("name i18n", "en string"), 0);

        assertThat(shapes.of("i18n", otherSurroundings, new Location("page.md", 1)))
                .isNotNull();
        assertThat(shapes.of("i18n", otherSurroundings, guessed.get(0).location()))
                .isNull();
    }

    @Test
    void doesNotCountAnExampleTwice() {
        ExampleShape example = ExampleShape.of(List.of("{\"a\":{\"x\":1}}"));
        List<RowDeclaration> table = elsewhere(rows("a thing", "x int"));
        TypeKnowledge shapes = learned(table, example);
        Location own = table.get(0).location();

        assertThat(shapes.of("thing", 0, own)).isNotNull();
        assertThat(shapes.ofOtherTables("thing", 0, own)).isNull();
        assertThat(shapes.ofOtherTables("thing", 0, new Location("page.md", 1))).isNotNull();
    }

    @Test
    void anObjectThatSaysItIsEmptyHasNoFields() {
        assertThat(FlatTables.nest(null, "divider divider | 空结构体", "width int | pixels"))
                .containsExactly("divider", "width");
    }

    @Test
    void learnsFromExamplesWhatTheyConfirmOnly() {
        ExampleShape example = ExampleShape.of(List.of("{\"a\":{\"x\":1}}"));
        TypeKnowledge shapes = learned(rows("a thing", "x int", "y int"), example);
        assertThat(paths(Nester.nest(rows("b thing", "x int", "y int"), null, shapes)
                        .value()))
                .containsExactly("b", "b.x", "y");
    }

    @Test
    void findsOneExampleForOneRow() {
        assertThat(nest(
                        "{'list':[{'run':{'style':{'bold':true,'italic':true,'strike':true}}}]}",
                        "list element[]",
                        "run run",
                        "style style",
                        "bold boolean",
                        "italic boolean",
                        "strike boolean",
                        "user user",
                        "id string",
                        "style style",
                        "bold boolean",
                        "italic boolean",
                        "strike boolean"))
                .contains("list.user.id", "list.user.style", "list.user.style.strike");
    }

    @Test
    void keepsTogetherWhatFollowsATypeInOtherSurroundings() {
        assertThat(nest(
                        "{'a':{'x':1,'style':{}},'b':{}}",
                        "a a_type",
                        "x int",
                        "style style",
                        "bold boolean",
                        "link link",
                        "url string",
                        "ids string[]",
                        "b b_type",
                        "y int",
                        "style style",
                        "bold boolean",
                        "link link",
                        "url string",
                        "ids string[]",
                        "z int"))
                .contains("a.style.link", "b", "b.style.link")
                .doesNotContain("a.link", "a.ids", "ids", "b.ids");
    }

    @Test
    void placesAWordThatIsAValueOrAnObject() {
        ExampleShape example = ExampleShape.of(List.of("{\"a\":{\"style\":1,\"elements\":2}}"));
        TypeKnowledge shapes = learned(rows("a text", "style int", "elements int"), example);
        assertThat(paths(Nester.nest(rows("b text", "style int", "elements int", "c text", "d string"), null, shapes)
                        .value()))
                .containsExactly("b", "b.style", "b.elements", "c", "d");
    }

    @Test
    void placesATypeNamedByItsWayInTheTypeItNames() {
        assertThat(nest(null, "grid grid", "meta m_type", "rows int", "cells grid.cell[]", "text string"))
                .containsExactly("grid", "grid.meta", "grid.meta.rows", "grid.cells", "grid.cells.text");
    }

    @Test
    void placesTypesNamedAfterOneTypeInOneObject() {
        assertThat(nest(null, "property zoo.cage.property", "name string", "note zoo.cage.note", "text string"))
                .containsExactly("property", "property.name", "note", "note.text");
    }

    @Test
    void keepsDataTogether() {
        assertThat(nest("{'code':0,'data':{}}", "code int", "data -", "id string", "name string"))
                .containsExactly("code", "data", "data.id", "data.name");
    }

    @Test
    void leavesATypeEmptyWhoseRowsStandBesideItElsewhere() {
        List<RowDeclaration> without = List.of(
                row(1, "list union", Depth.exactly(0)),
                row(2, "u u_type", Depth.exactly(0)),
                row(3, "block block", Depth.exactly(1)),
                row(4, "id string", Depth.exactly(2)));
        List<RowDeclaration> mistaken = List.of(
                row(1, "u u_type", Depth.exactly(0)),
                row(2, "none none_type", Depth.exactly(1)),
                row(3, "block block", Depth.exactly(2)),
                row(4, "id string", Depth.exactly(3)));
        TypeKnowledge.Builder counts = new TypeKnowledge.Builder();
        counts.observe(Nester.nest(elsewhere(without), null, TypeKnowledge.NONE).value());
        counts.observe(
                Nester.nest(elsewhere(mistaken), null, TypeKnowledge.NONE).value());
        TypeKnowledge shapes = counts.buildWithoutBorrowed();
        assertThat(paths(Nester.nest(rows("u u_type", "none none_type", "block block", "id string"), null, shapes)
                        .value()))
                .containsExactly("u", "u.none", "u.block", "u.block.id");
    }

    @Test
    void tellsEachRowInDoubtWithBothPlacesAndWhatSpeaksForThem() {
        Result<List<RowTree>> nested = Nester.nest(
                rows(
                        "a a_type",
                        "x int",
                        "y int",
                        "sure sure_type",
                        "p int",
                        "b b_type | the owner",
                        "z int",
                        "mail int | mail of the owner"),
                ExampleShape.of(List.of("{'sure':{'p':1}}".replace('\'', '"'))),
                TypeKnowledge.NONE);
        assertThat(nested.diagnostics()).extracting(Diagnostic::id).containsOnly("nesting-uncertain");
        assertThat(nested.diagnostics())
                .extracting(d -> d.location().line())
                .contains(3)
                .doesNotContain(5)
                .doesNotHaveDuplicates();
        assertThat(nested.diagnostics().get(0).message())
                .contains("'y'", "'a' (line 1)", "the top of the table", "could also belong to");
    }

    @Test
    void placesEveryRowOfHostileTablesInTime() {
        int rows = 2000;
        List<RowDeclaration> deep = new ArrayList<>();
        List<RowDeclaration> wide = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            deep.add(row(i + 1, "n" + i + " " + "t" + i, Depth.UNKNOWN));
            wide.add(row(i + 1, "same int", Depth.exactly(i % 2 == 0 ? 0 : 100)));
        }
        ProcessorTime.within(Duration.ofSeconds(40), () -> {
            assertThat(paths(Nester.nest(deep, null, TypeKnowledge.NONE).value()))
                    .hasSize(rows);
            assertThat(paths(Nester.nest(wide, null, TypeKnowledge.NONE).value()))
                    .hasSize(rows);
        });
    }

    private static TypeKnowledge learned(List<RowDeclaration> table) {
        TypeKnowledge.Builder counts = new TypeKnowledge.Builder();
        counts.observe(Nester.nest(elsewhere(table), null, TypeKnowledge.NONE).value());
        return counts.build();
    }

    /** The same rows on another page. */
    private static List<RowDeclaration> elsewhere(List<RowDeclaration> table) {
        return table.stream()
                .map(row -> new RowDeclaration(
                        new Location("elsewhere.md", row.location().line()),
                        row.name(),
                        row.depth(),
                        row.type(),
                        row.required(),
                        row.cell()))
                .toList();
    }

    private static TypeKnowledge learned(List<RowDeclaration> table, ExampleShape example) {
        TypeKnowledge.Builder counts = new TypeKnowledge.Builder();
        counts.observeShown(
                Nester.nest(elsewhere(table), example, TypeKnowledge.NONE).value(), example);
        return counts.build();
    }

    /** The example shows neither the second variant nor what comes after it. */
    @Test
    void anObjectRarelyHasOnlyOneObjectInside() {
        assertThat(FlatTables.nest(
                        "{\"lines\": [{\"words\": {\"text\": \"a\"}}]}",
                        "lines line[]",
                        "words words",
                        "text string",
                        "picture picture",
                        "source string"))
                .containsExactly("lines", "lines.words", "lines.words.text", "lines.picture", "lines.picture.source");
    }
}
