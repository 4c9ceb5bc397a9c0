package io.github.feishucodegen.document;

import io.github.feishucodegen.ProcessorTime;
import io.github.feishucodegen.dialect.PageReader;
import io.github.feishucodegen.dialect.PageSplitter;
import io.github.feishucodegen.source.Page;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text made to hurt is read in linear time: what takes minutes otherwise takes far less than a second each. */
class HostileTextTest {
    private static final String TABLE = "HTTP URL | https://x/y\n";
    private static final Map<String, String> TEXTS = new TreeMap<>(Map.ofEntries(
            Map.entry("pipes", "|".repeat(1_000_000)),
            Map.entry("rows of pipes", "|a|\n|-|\n" + "||||||||||\n".repeat(100_000)),
            Map.entry("headers of tables", "a|b\n-|-\n".repeat(120_000)),
            Map.entry("lines that go on", "a|b\n-|-\n" + "x  \n".repeat(250_000)),
            Map.entry("backticks", "`".repeat(100_000)),
            Map.entry("backticks in a cell", "|a|b|\n|-|-|\n|" + "` `` ``` ".repeat(50_000) + "|b|"),
            Map.entry("fences", "```x\n# a\n".repeat(100_000)),
            Map.entry("fences of all lengths", fences()),
            Map.entry("nested tags", "<b>".repeat(10_000) + "x"),
            Map.entry("nested portal tags", ":::html\n" + "<md-table><md-tr><md-td>".repeat(10_000) + "\n:::"),
            Map.entry("breaks", "x<br>".repeat(200_000)),
            Map.entry("brackets", "<".repeat(1_000_000)),
            Map.entry("tags without an end", ":::html\n" + "<md-td ".repeat(140_000) + "\n:::"),
            Map.entry("tags with an open quote", ":::html\n" + "<md-td a=\"".repeat(100_000) + "\n:::"),
            Map.entry("containers", ":::html\n".repeat(120_000)),
            Map.entry("code without an end", ":::html\n<md-code-json>\n:::\n".repeat(40_000)),
            Map.entry("quotations", ">".repeat(100_000) + " [a](b)"),
            Map.entry("lists", "- ".repeat(100_000) + "[a](b)"),
            Map.entry("open links", "# a\n" + "[".repeat(50_000) + "](b"),
            Map.entry("links in links", "# a\n" + "[a](".repeat(12_000)),
            Map.entry("emphasis", "# " + "*a **b ".repeat(7_000)),
            Map.entry("entities", "&a".repeat(500_000)),
            Map.entry("labels", cell("**示例值**：".repeat(20_000))),
            Map.entry("stars", cell("**".repeat(300_000))),
            Map.entry("blanks after a label", cell("**示例值**" + " ".repeat(500_000))),
            Map.entry("items", cell("**可选值有**：" + "- a：b ".repeat(50_000))),
            Map.entry("items on lines", cell("**可选值有**：" + "<br>- a：b".repeat(30_000))),
            Map.entry("limits", cell("**数据校验规则**：" + "<br>- 最大值：1".repeat(20_000))),
            Map.entry("digits", cell("**数据校验规则**：最大值：" + "9".repeat(200_000))),
            Map.entry("scopes", cell("**字段权限要求**：" + "a:b(".repeat(100_000))),
            Map.entry("one scope", cell("**字段权限要求**：" + "a:".repeat(200_000))),
            Map.entry("rate", "a | b\n--- | ---\n" + TABLE + "接口频率限制 | " + "1 ".repeat(200_000)),
            Map.entry("Java", sample("(".repeat(50_000))),
            Map.entry("Java calls", sample(".a()".repeat(20_000))),
            Map.entry("front matter", "---\n" + "a: b\n".repeat(200_000)),
            Map.entry("comments", "# a\n" + "<!-- a -->".repeat(100_000)),
            Map.entry("comments without an end", "# a\n" + "<!--".repeat(200_000)),
            Map.entry("comments in code", "# a\n" + "`<!-- -->".repeat(100_000)),
            Map.entry("pages", ("# a\na | b\n-|-\nHTTP URL | https://x/y\n").repeat(30_000)),
            Map.entry("blank lines", "\n".repeat(1_000_000)),
            Map.entry("hashes", "#".repeat(1_000_000)),
            Map.entry("surrogates", "\ud83d".repeat(100_000)),
            Map.entry("controls", "\u0000\u0001\uE000\uE001\uE010|".repeat(100_000))));

    static Stream<String> texts() {
        return TEXTS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadInTime(String name) {
        String text = TEXTS.getOrDefault(name, "");
        ProcessorTime.within(Duration.ofSeconds(20), () -> {
            PageSplitter.split(new Page("hostile.md", text));
            PageReader.read(new Page("hostile.md", text));
            PageReader.read(new Page("hostile.md", "请求\n| a | b |\n|-|-|\n| HTTP URL | https://x/y |\n" + text));
            PageReader.read(
                    new Page("hostile.md", "# a\n\n## 请求\n\na | b\n--- | ---\n" + TABLE + "\n### 请求体\n" + text));
        });
    }

    private static String cell(String text) {
        return "# a\n\n## 请求\na | b\n--- | ---\n" + TABLE + "\n### 请求体\n| 名称 | 描述 |\n|--|--|\n| x | " + text + " |\n";
    }

    private static String sample(String text) {
        return "# a\n\n## 请求\na | b\n--- | ---\n" + TABLE + "\n```java\nclass A { Object a = client.a().v1()" + text
                + "; }\n```\n";
    }

    private static String fences() {
        StringBuilder text = new StringBuilder();
        for (int length = 1_000; length > 2; length--) {
            text.append("`".repeat(length)).append("x\n");
        }
        return text.toString();
    }
}
