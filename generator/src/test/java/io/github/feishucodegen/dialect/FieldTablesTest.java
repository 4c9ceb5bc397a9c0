package io.github.feishucodegen.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.RowDeclaration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTablesTest {
    private static List<RowDeclaration> body(String header, String... rows) {
        String delimiter = header.replaceAll("[^|]+", "--");
        return Pages.withLines("POST", "### 请求体", header, delimiter, String.join("\n", rows))
                .body()
                .rows();
    }

    private static List<Depth> depths(String... rows) {
        return body("| 名称 | 类型 |", rows).stream().map(RowDeclaration::depth).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "是,true",
        "必填,true",
        "true,true",
        "**是**,true",
        "Yes,true",
        "yes,true",
        "Required,true",
        "`是`,true",
        "否,false",
        "选填,false",
        "可选,false",
        "No,false",
        "Optional,false",
        "?,",
        "'',"
    })
    void readsRequired(String written, Boolean required) {
        assertThat(body("| 参数 | 类型 | 是否必填 | 说明 |", "| x | int | " + written + " | y |"))
                .extracting(RowDeclaration::required)
                .containsExactly(required);
    }

    @Test
    void doesNotKnowWhatIsRequiredWithoutAColumn() {
        assertThat(body("| 参数名 | 类型 | 描述 |", "| x | int | y |").get(0).required())
                .isNull();
    }

    @Test
    void takesAWordBehindTheNameForRequired() {
        assertThat(body("| 名称 | 类型 |", "| `x` `必选` | int |", "| `y   必选` | int |", "| `w` `` | int |", "| z | int |"))
                .extracting(RowDeclaration::name, RowDeclaration::required)
                .containsExactly(tuple("x", true), tuple("y", true), tuple("w", true), tuple("z", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "string\\[\\]#string[]",
                "`map&lt;string, string&gt;`#map<string, string>",
                "\\-#-",
                "number(float)#number(float)",
                "List<list<int>>#List<list<int>>",
                "''#''"
            })
    void readsTypes(String written, String type) {
        assertThat(body("| 名称 | 数据类型 |", "| x | " + written + " |").get(0).type())
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "user\\_id,user_id",
        "`user_id`,user_id",
        "**user_id**,user_id",
        "[user_id](https://x),user_id",
        "zh-CN,zh-CN",
        "a.b,a.b",
        "名字,名字"
    })
    void readsNames(String written, String name) {
        assertThat(body("| **字段** | **类型** |", "| " + written + " | int |")
                        .get(0)
                        .name())
                .isEqualTo(name);
    }

    @Test
    void readsExamplesFromAColumn() {
        assertThat(body("| 名称 | 类型 | 说明 | 示例 |", "| x | int | y | `7` |")
                        .get(0)
                        .cell()
                        .example())
                .isEqualTo("7");
    }

    @Test
    void countsBlanksBeforeABranch() {
        assertThat(depths(
                        "| a | x |", "| &nbsp;&nbsp;└ `b` | x |", "| &nbsp;&nbsp;&nbsp;&nbsp;└ `c` | x |", "| d | x |"))
                .containsExactly(Depth.exactly(0), Depth.exactly(1), Depth.exactly(2), Depth.exactly(0));
    }

    @Test
    void countsWideBlanks() {
        assertThat(depths("|a|x|", "|&emsp;∟b|x|", "|&emsp;&emsp;∟&nbsp;c|x|", "|&emsp;d|x|"))
                .containsExactly(Depth.exactly(0), Depth.exactly(1), Depth.exactly(2), Depth.exactly(1));
    }

    @Test
    void doesNotBelieveWideBlanksThatSkipALevel() {
        assertThat(depths("|a|x|", "|&emsp;&emsp;&emsp;∟b|x|")).containsExactly(Depth.exactly(0), Depth.NESTED);
    }

    @Test
    void keepsRowsOfOneIndentationTogetherWhereTheFirstSkippedALevel() {
        assertThat(depths("|a|x|", "|&emsp;&emsp;&emsp;∟b|x|", "|&emsp;&emsp;&emsp;∟c|x|", "|&emsp;∟d|x|"))
                .containsExactly(Depth.exactly(0), Depth.NESTED, Depth.NESTED, Depth.exactly(1));
    }

    @Test
    void readsARowForTwoFieldsAsTwo() {
        assertThat(body(
                        "|名称|类型|说明|",
                        "|a|object|x|",
                        "|&emsp;∟b<br>&emsp;∟c|int|either|",
                        "|&emsp;∟d<br>in words|int|x|"))
                .extracting(
                        row -> row.name() + " " + row.type() + " " + row.depth().least())
                .containsExactly("a object 0", "b int 1", "c int 1", "d int 1");
    }

    @Test
    void leavesOutALineDrawnAcrossATable() {
        assertThat(body("|名称|类型|说明|", "|a|object|x|", "|&emsp;∟b|int|x|", "|=====|**only**||", "|&emsp;∟c|int|x|"))
                .extracting(row -> row.name() + " " + row.depth().least())
                .containsExactly("a 0", "b 1", "c 1");
    }

    @Test
    void knowsOfABranchAloneThatItIsBelowTheTop() {
        assertThat(depths("| a | x |", "└ b | x |", "| ∟ c | x |"))
                .containsExactly(Depth.exactly(0), Depth.NESTED, Depth.NESTED);
    }

    @Test
    void knowsNothingOfBodiesWithoutPipesAround() {
        OperationDeclaration operation = Pages.withLines(
                "POST", "### 查询参数", "名称 | 类型", "--|--", "q | int", "", "### 请求体", "名称 | 类型", "--|--", "x | int");
        assertThat(operation.queryParameters().rows())
                .extracting(RowDeclaration::depth)
                .containsExactly(Depth.exactly(0));
        assertThat(operation.body().rows()).extracting(RowDeclaration::depth).containsExactly(Depth.UNKNOWN);
    }

    @Test
    void putsParametersWhereTheMethodSendsThem() {
        String[] lines = {"### 请求参数", "| 参数 | 类型 |", "|--|--|", "| x | int |"};
        assertThat(Pages.withLines("GET", lines).queryParameters().rows()).hasSize(1);
        assertThat(Pages.withLines("GET", lines).body().isEmpty()).isTrue();
        assertThat(Pages.withLines("POST", lines).body().rows()).hasSize(1);
        assertThat(Pages.withLines("POST", lines).queryParameters().isEmpty()).isTrue();
    }

    @Test
    void readsTheResponseBelowItsOwnTitleOrTheOneAbove() {
        assertThat(Pages.withLines("GET", "## 响应", "| 名称 | 类型 |", "|--|--|", "| x | int |")
                        .response()
                        .rows())
                .hasSize(1);
    }

    @Test
    void readsTheBodiesOfSeveralTemplates() {
        assertThat(Pages.withLines(
                                "POST",
                                "### 甲模板请求体",
                                "| 名称 | 类型 |",
                                "|--|--|",
                                "| x | int |",
                                "### 乙模板请求体",
                                "| 名称 | 类型 |",
                                "|--|--|",
                                "| y | int |")
                        .body()
                        .rows())
                .extracting(RowDeclaration::name)
                .containsExactly("x", "y");
    }
}
