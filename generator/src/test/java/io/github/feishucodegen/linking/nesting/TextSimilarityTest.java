package io.github.feishucodegen.linking.nesting;

import static io.github.feishucodegen.linking.nesting.FlatTables.nest;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the words of a table tell about its nesting where nothing else does. Each pair differs in the words only. */
class TextSimilarityTest {
    @Test
    void anObjectStandsBesideTheFieldThatListsItAsAKind() {
        assertThat(nest(
                        null,
                        "shape string | what it is | c:Circle, s:Square, l:Line",
                        "round round_type | Circle",
                        "radius int",
                        "edges edges_type | Square",
                        "width int"))
                .containsExactly("shape", "round", "round.radius", "edges", "edges.width");
        assertThat(nest(
                        null,
                        "shape string | what it is | c:Ring, s:Box, l:Line",
                        "round round_type | Circle",
                        "radius int",
                        "edges edges_type | Square",
                        "width int"))
                .contains("round.edges");
    }

    @Test
    void aKindMayBeListedByItsName() {
        assertThat(nest(
                        null,
                        "type string | | circle:, square:, line:",
                        "circle c_type",
                        "radius int",
                        "square s_type",
                        "width int"))
                .contains("circle", "square");
    }

    @Test
    void aKindIsKnownWithoutTheWordThatMostKindsEndIn() {
        assertThat(nest(
                        null,
                        "shape string | what it is | 1:Circle Block, 2:Square Block, 3:Line Block",
                        "round round_type | Circle with a rim",
                        "radius int",
                        "edges edges_type | Square of edges",
                        "width int"))
                .containsExactly("shape", "round", "round.radius", "edges", "edges.width");
    }

    @Test
    void twoValuesTellNoKindsApart() {
        assertThat(nest(
                        null,
                        "type string | | circle:, square:",
                        "circle c_type",
                        "radius int",
                        "square s_type",
                        "width int"))
                .contains("circle.square");
    }

    @Test
    void aDescriptionSpeaksOfTheObjectItStandsIn() {
        assertThat(nest(
                        null,
                        "owner o_type | owner of the calendar",
                        "id string | id",
                        "mail string | mail of the owner"))
                .containsExactly("owner", "owner.id", "owner.mail");
        assertThat(nest(
                        null,
                        "title t_type | title",
                        "id string | title's id",
                        "owner o_type | owner of the calendar",
                        "key string | key",
                        "mail string | title's mail"))
                .contains("title.mail");
    }

    @Test
    void fieldsNamedAfterOnePatternStandTogether() {
        assertThat(nest(null, "start_time string", "zone z_type", "name string", "end_day int", "end_time string"))
                .containsExactly("start_time", "zone", "zone.name", "zone.end_day", "zone.end_time");
    }
}
