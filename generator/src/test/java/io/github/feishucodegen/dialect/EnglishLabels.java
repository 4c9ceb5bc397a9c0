package io.github.feishucodegen.dialect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the labels of a Chinese page into English ones, and leaves its texts as they are. */
final class EnglishLabels {
    private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6} *)([^\\n]*?)( *)$");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\\n：:]{1,20})(\\*\\*[：:]|[：:]\\*\\*)");
    private static final Pattern RATE = Pattern.compile("(\\d) ?次/(秒|分钟)");
    private static final Pattern CONDITION = Pattern.compile("当值为 ?(`[^`\\n]{1,60}`)，字段权限要求");

    /** What stands inside a line. */
    private static final Map<String, String> INSIDE = new LinkedHashMap<>(Map.ofEntries(
            Map.entry("长度范围", "Length range"),
            Map.entry("取值范围", "Value range"),
            Map.entry("最大长度", "Maximum length"),
            Map.entry("最小长度", "Minimum length"),
            Map.entry("最大值", "Maximum value"),
            Map.entry("最小值", "Minimum value"),
            Map.entry("正则校验", "Regular expression")));

    /** What headings and cells become. */
    private static final Map<String, String> TITLES =
            pairs("part.", "column.", "request.", "answer.", "scopes.", "label.");

    private EnglishLabels() {}

    static String of(String page) {
        String text = replaced(HEADING, page, match -> match.group(1) + title(match.group(2)) + match.group(3));
        text = text.lines().map(EnglishLabels::row).collect(Collectors.joining("\n"));
        text = CONDITION.matcher(text).replaceAll("When the value is $1, the following field scopes are required");
        text = replaced(
                BOLD,
                text,
                match -> "**" + (Label.of(match.group(1)) == Label.REMARK ? match.group(1) : title(match.group(1)))
                        + match.group(2));
        text = replaced(
                RATE, text, match -> match.group(1) + " per " + (match.group(2).equals("秒") ? "second" : "minute"));
        for (Map.Entry<String, String> rule : INSIDE.entrySet()) {
            text = text.replaceAll("(?m)(?<=^- |<br>- |\\*\\*)" + rule.getKey() + "(?=[：:])", rule.getValue());
        }
        return text.replaceAll("(`) 字符", "$1 characters");
    }

    /** A line of a table without outer pipes: each cell that holds nothing but a label. */
    private static String row(String line) {
        if (line.indexOf('|') < 0) {
            return line;
        }
        return Stream.of(line.split("(?<=\\|)|(?=\\|)"))
                .map(cell -> {
                    String bare = cell.strip();
                    if (bare.matches("(自建应用|商店应用)(、(自建应用|商店应用))*")) {
                        return cell.replace("自建应用", "Custom App").replace("商店应用", "Store App");
                    }
                    String key = bare.split("<br>", 2)[0];
                    return TITLES.containsKey(key)
                            ? cell.replace(bare, TITLES.get(key) + bare.substring(key.length()))
                            : cell;
                })
                .collect(Collectors.joining());
    }

    private static String title(String words) {
        return TITLES.getOrDefault(words.strip(), words);
    }

    private static Map<String, String> pairs(String... groups) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String thing : Vocabulary.things()) {
            if (Stream.of(groups).anyMatch(thing::startsWith) && !thing.equals("label.limits")) {
                List<String> words = Vocabulary.words(thing);
                String english = words.stream()
                        .filter(word -> word.chars().allMatch(c -> c < 128) && word.length() > 1)
                        .findFirst()
                        .orElse(null);
                words.stream()
                        .filter(word -> word.chars().anyMatch(c -> c > 255))
                        .filter(word -> english != null)
                        .forEach(word -> pairs.putIfAbsent(word, english));
            }
        }
        pairs.put("数据校验规则", "Data validation rules");
        pairs.putAll(INSIDE);
        pairs.put("是", "Yes");
        pairs.put("否", "No");
        return pairs.entrySet().stream()
                .filter(pair -> !pair.getKey().equals("必")
                        && !pair.getKey().equals("选")
                        && !pair.getKey().equals("可"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String replaced(Pattern pattern, String text, java.util.function.Function<Matcher, String> by) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(result, Matcher.quoteReplacement(by.apply(matcher)));
        }
        return matcher.appendTail(result).toString();
    }
}
