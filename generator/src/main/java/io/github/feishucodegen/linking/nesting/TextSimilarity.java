package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.ValueDeclaration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the descriptions and names of a table's rows. A description often mentions the object around it. Siblings
 * often have similar descriptions and names. If a field lists kinds, each kind often has an object beside it.
 */
final class TextSimilarity {
    /** The minimum number of listed values that can be kinds. Two values often mean just yes and no. */
    private static final int FEWEST_KINDS = 3;

    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_REST = 160;
    private static final double SHORT_TELLS_LITTLE = 0.7;
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]{0,200})\\]\\([^()]{0,400}\\)");
    private static final Pattern MARKS = Pattern.compile("[`*<>\\\\]");
    private static final Pattern CLAUSE_END = Pattern.compile("[。；;，,（(：:\\n]");
    private static final Pattern NAME_PARTS = Pattern.compile("[_\\-.0-9]+|(?<=[a-z])(?=[A-Z])");
    /** An empty structure or object, or one that is not supported yet. */
    private static final Pattern EMPTY =
            Pattern.compile("空结构体|空对象|未支持|(?i:\\bempty (object|struct)|\\bunsupported\\b)");

    private static final Pattern LAST_WORD = Pattern.compile("([A-Za-z]{1,40}|..)$");

    private final List<Words> rows;
    /** The last result for each row. The search asks for the same pair many times. */
    private final double[] alike;

    private final int[] alikeTo;
    private final Map<Integer, Double> telling;

    TextSimilarity(List<RowDeclaration> declared) {
        Map<String, Integer> numbers = new HashMap<>();
        rows = declared.stream().map(row -> Words.of(row, numbers)).toList();
        telling = telling(rows);
        alike = new double[rows.size()];
        alikeTo = new int[rows.size()];
        Arrays.fill(alikeTo, -1);
    }

    /**
     * The share of the shorter description's character pairs that the other one also has, from 0 to 1. Rare pairs
     * weigh more.
     */
    double alike(int one, int other) {
        if (alikeTo[one] != other) {
            alike[one] = compare(one, other);
            alikeTo[one] = other;
        }
        return alike[one];
    }

    private double compare(int one, int other) {
        int[] a = rows.get(one).pairs;
        int[] b = rows.get(other).pairs;
        int shorter = Math.min(a.length, b.length);
        if (shorter < 2) {
            return 0;
        }
        double common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                common += telling.get(a[i]);
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common / (Math.min(sum(a), sum(b)) + SHORT_TELLS_LITTLE);
    }

    private double sum(int[] pairs) {
        double sum = 0;
        for (int pair : pairs) {
            sum += telling.get(pair);
        }
        return sum;
    }

    /**
     * The share of a description's first clause that the rest of another description has, from 0 to 1. Rare pairs of
     * characters weigh more.
     */
    double mentions(int row, int about) {
        int[] wanted = rows.get(about).pairs;
        int[] rest = rows.get(row).rest;
        if (wanted.length == 0 || rest.length == 0) {
            return 0;
        }
        double common = 0;
        for (int pair : wanted) {
            common += Arrays.binarySearch(rest, pair) >= 0 ? telling.get(pair) : 0;
        }
        return common / (sum(wanted) + SHORT_TELLS_LITTLE);
    }

    /** The weight of each character pair. A pair that many rows have distinguishes objects less. */
    private static Map<Integer, Double> telling(List<Words> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(row -> Arrays.stream(row.pairs).forEach(pair -> counts.merge(pair, 1, Integer::sum)));
        double all = Math.log1p(rows.size());
        Map<Integer, Double> telling = new HashMap<>();
        counts.forEach((pair, count) -> telling.put(pair, Math.log1p((double) rows.size() / count) / all));
        return telling;
    }

    /** Whether two different names share a part, as {@code start_time} and {@code end_time} do. */
    boolean namesShareAPart(int one, int other) {
        if (Arrays.equals(rows.get(one).nameParts, rows.get(other).nameParts)) {
            return false;
        }
        for (int a : rows.get(one).nameParts) {
            for (int b : rows.get(other).nameParts) {
                if (a == b) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A number that is equal for descriptions with the same last word. It is -1 if there is no such word. */
    int ending(int row) {
        return rows.get(row).ending;
    }

    /** Whether the row lists enough values for them to be kinds of objects. */
    boolean listsKinds(int row) {
        return rows.get(row).kinds.size() >= FEWEST_KINDS;
    }

    /** Whether the description says that the object has no fields. */
    boolean saysEmpty(int row) {
        return rows.get(row).saysEmpty;
    }

    /** Whether a row's name or description is one of the kinds that another row lists. */
    boolean isKindOf(int row, int lister) {
        Set<String> kinds = rows.get(lister).kinds;
        String heading = rows.get(row).heading;
        return kinds.contains(heading)
                || kinds.contains(rows.get(row).name)
                || rows.get(lister).stems.stream().anyMatch(heading::startsWith);
    }

    /**
     * The words of one row.
     *
     * @param name in lower case
     * @param heading the first clause of the description, without links and markup
     * @param pairs the distinct pairs of adjacent characters in the heading, sorted
     * @param rest the same pairs in the description after the heading, up to a limit
     * @param ending the number of the heading's last word, -1 if it has none
     * @param kinds the listed values and the headings of their descriptions. Empty if the row lists too few values
     * @param stems the headings of kinds without the last word that most of them share. Short stems are left out
     * @param saysEmpty whether the description says that the object has no fields
     * @param nameParts the numbers of the parts of the row's name
     */
    private record Words(
            String name,
            String heading,
            int[] pairs,
            int[] rest,
            int ending,
            Set<String> kinds,
            Set<String> stems,
            int[] nameParts,
            boolean saysEmpty) {
        static Words of(RowDeclaration row, Map<String, Integer> numbers) {
            String heading = heading(row.cell().description());
            Matcher ending = LAST_WORD.matcher(heading);
            int[] nameParts = NAME_PARTS
                    .splitAsStream(row.name())
                    .filter(part -> !part.isEmpty())
                    .mapToInt(part -> number(part.toLowerCase(Locale.ROOT), numbers))
                    .toArray();
            return new Words(
                    row.name().toLowerCase(Locale.ROOT),
                    heading,
                    pairs(heading),
                    pairs(rest(row.cell().description())),
                    heading.length() > 2 && ending.find() ? number(ending.group(), numbers) : -1,
                    kinds(row.cell().values()),
                    stems(row.cell().values()),
                    nameParts,
                    EMPTY.matcher(row.cell().description()).find());
        }

        private static String heading(String description) {
            String text = MARKS.matcher(LINK.matcher(description).replaceAll("$1"))
                    .replaceAll("")
                    .strip();
            Matcher end = CLAUSE_END.matcher(text);
            String clause = end.find() ? text.substring(0, end.start()).strip() : text;
            return clause.substring(0, Math.min(LONGEST_HEADING, clause.length()));
        }

        /** The description after its first clause. Links and marks stay, because they have no words of other rows. */
        private static String rest(String description) {
            Matcher end = CLAUSE_END.matcher(description);
            return end.find()
                    ? description.substring(end.start(), Math.min(description.length(), end.start() + LONGEST_REST))
                    : "";
        }

        private static int[] pairs(String heading) {
            String text = heading.toLowerCase(Locale.ROOT);
            int[] pairs = new int[Math.max(0, text.length() - 1)];
            int count = 0;
            for (int i = 0; i + 1 < text.length(); i++) {
                if (!Character.isWhitespace(text.charAt(i)) && !Character.isWhitespace(text.charAt(i + 1))) {
                    pairs[count++] = text.charAt(i) << 16 | text.charAt(i + 1);
                }
            }
            return Arrays.stream(pairs, 0, count).sorted().distinct().toArray();
        }

        private static Set<String> kinds(List<ValueDeclaration> values) {
            if (values.size() < FEWEST_KINDS) {
                return Set.of();
            }
            Set<String> kinds = new HashSet<>();
            for (ValueDeclaration value : values) {
                kinds.add(heading(value.description()));
                kinds.add(value.value().toLowerCase(Locale.ROOT));
            }
            kinds.remove("");
            return kinds;
        }

        private static Set<String> stems(List<ValueDeclaration> values) {
            Map<String, Integer> endings = new HashMap<>();
            List<String> headings =
                    values.stream().map(value -> heading(value.description())).toList();
            headings.forEach(
                    heading -> endings.merge(heading.substring(heading.lastIndexOf(' ') + 1), 1, Integer::sum));
            Set<String> stems = new HashSet<>();
            for (String heading : headings) {
                int end = heading.lastIndexOf(' ');
                if (end >= SHORTEST_STEM
                        && values.size() >= FEWEST_KINDS
                        && endings.getOrDefault(heading.substring(end + 1), 0) > values.size() / 2) {
                    stems.add(heading.substring(0, end));
                }
            }
            return stems;
        }

        private static int number(String word, Map<String, Integer> words) {
            return words.computeIfAbsent(word, absent -> words.size());
        }
    }
}
