package io.github.feishucodegen.printing;

import java.util.List;
import java.util.Random;

/** Random texts and names. They hold marks that some notation could take for its own. */
final class RandomTexts {
    private static final String BOLD = "**甲**：";
    private static final List<String> WORDS = List.of(
            "用户的姓名。",
            "见 `a|b`，或 c | d",
            "以 `<id>` 结尾",
            "A & B < C > D",
            "1（默认）；“引号”、《书名》",
            "[说明](https://open.feishu.cn/document/a?b=1&c=2)",
            "价格 $5，折扣 100%",
            "字段类型为：int64",
            "**加粗**的字",
            "见 " + BOLD + "乙",
            "name_with_underscores",
            "Example values vary",
            "The default value: none",
            "a ~ b，x～y",
            "时间 09:30:00",
            "&lt; 不是尖括号",
            "取 `a`、`b` 之一",
            "数组[0]",
            "(备注)",
            "C:\\temp");
    private static final List<String> REMARKS = List.of(
            "**注意**：不能为空", "**说明**：\n- 一\n- 二", "**Note**：read this | that", "**值格式**：\"Bearer `access_token`\"");
    private static final List<String> PARTS = List.of(
            "user",
            "id",
            "name",
            "open",
            "items",
            "_x",
            "A1",
            "page_token",
            "type",
            "enum",
            "i18n",
            "$ref",
            "list",
            "data");
    private static final List<String> EXAMPLES = List.of(
            "\"abc\"",
            "123",
            "-1.5",
            "true",
            "[\"a\",\"b\"]",
            "{\"a\": \"b|c\"}",
            "\"它说：好\"",
            "\"2024-01-01 10:00:00\"",
            "ou_x$y",
            "\"https://x.cn/a?b=1&c=2\"",
            "\"a`b\"",
            "\"<at id=\\\"1\\\">\"",
            "\"[1, 2]\"");
    private static final List<String> VALUES =
            List.of("0", "1", "2", "-1", "open_id", "ACTIVE", "zh-CN", "a.b", "true", "09:30", "In", "user/x", "1.5");
    private static final List<String> PATTERNS =
            List.of("^[a-z|A-Z]+$", "\\d{1,10}", "^a：b$", "^a: b$", "^[A-Za-z0-9_\\-]*$", ".*");

    private final Random random;

    RandomTexts(Random random) {
        this.random = random;
    }

    /** A text of a line. */
    String line() {
        return any(WORDS) + (random.nextInt(4) == 0 ? any(WORDS) : "");
    }

    /** A text of a line in a list. It has no bold words before a colon: in joined lines they end the list. */
    String item() {
        String item = line();
        return item.contains(BOLD) ? item() : item;
    }

    /** A text of several lines, or empty. */
    String text() {
        StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "" : line());
        while (!text.isEmpty() && random.nextInt(3) == 0) {
            text.append(random.nextBoolean() ? "\n" : "\n\n")
                    .append(random.nextInt(3) == 0 ? "- " : "")
                    .append(line());
        }
        if (!text.isEmpty() && random.nextInt(6) == 0) {
            text.append("\n\n").append(any(REMARKS));
        }
        return text.toString();
    }

    String name() {
        String name = any(PARTS);
        return random.nextInt(3) == 0 ? name + "_" + any(PARTS) : name;
    }

    String example() {
        return any(EXAMPLES);
    }

    String value() {
        return any(VALUES);
    }

    String pattern() {
        return any(PATTERNS);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
