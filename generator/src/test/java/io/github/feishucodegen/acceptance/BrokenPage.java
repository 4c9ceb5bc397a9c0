package io.github.feishucodegen.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks the text of a page in one place, at random: what a careless edit, a lost connection or a conversion does.
 *
 * @param what how it was broken, for messages
 */
record BrokenPage(String what, String text) {
    private static final Pattern CLOSING_TAG = Pattern.compile("</[a-z-]{2,20}>");
    private static final Pattern OPENING_TAG = Pattern.compile("<(?:md-|t)[a-z-]{1,20}[^<>\n]{0,80}>");
    private static final Pattern FENCE = Pattern.compile("(?m)^\\s*(?:```.*|:::.*)\n");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{2,5} .*\n");
    private static final Pattern DELIMITER = Pattern.compile("(?m)^[|: -]*-{2,}[|: -]*\n");
    private static final Pattern ROW = Pattern.compile("(?m)^.*\\|.*\n|<md-(?:dt-)?tr[^<>]*>(?s:.*?)</md-(?:dt-)?tr>");

    static BrokenPage of(String page, Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> without("a closing tag", page, CLOSING_TAG, random);
            case 1 -> without("an opening tag", page, OPENING_TAG, random);
            case 2 -> without("a fence", page, FENCE, random);
            case 3 -> without("a heading", page, HEADING, random);
            case 4 -> without("a delimiter", page, DELIMITER, random);
            case 5 -> new BrokenPage("cut off", page.substring(0, random.nextInt(page.length())));
            case 6 -> renamedHeading(page, random);
            case 7 -> halfATable(page, random);
            case 8 -> gap(page, random);
            default -> blankLine(page, random);
        };
    }

    private static BrokenPage without(String what, String page, Pattern pattern, Random random) {
        List<int[]> found = spans(page, pattern);
        if (found.isEmpty()) {
            return blankLine(page, random);
        }
        int[] span = found.get(random.nextInt(found.size()));
        String lost = page.substring(span[0], span[1]);
        return new BrokenPage("without " + what + ": " + lost, page.substring(0, span[0]) + page.substring(span[1]));
    }

    private static BrokenPage renamedHeading(String page, Random random) {
        List<int[]> found = spans(page, HEADING);
        if (found.isEmpty()) {
            return blankLine(page, random);
        }
        int[] span = found.get(random.nextInt(found.size()));
        String heading = page.substring(span[0], span[1]);
        return new BrokenPage(
                "renamed " + heading, page.substring(0, span[0]) + "### Something else\n" + page.substring(span[1]));
    }

    /** From the middle of a row to the middle of another one that is not far. */
    private static BrokenPage halfATable(String page, Random random) {
        List<int[]> rows = spans(page, ROW);
        if (rows.size() < 2) {
            return blankLine(page, random);
        }
        int first = random.nextInt(rows.size() - 1);
        int last = Math.min(rows.size() - 1, first + 1 + random.nextInt(12));
        int from = middle(rows.get(first));
        int to = middle(rows.get(last));
        return new BrokenPage("without half a table", page.substring(0, from) + page.substring(to));
    }

    private static int middle(int[] span) {
        return (span[0] + span[1]) / 2;
    }

    private static BrokenPage gap(String page, Random random) {
        int from = random.nextInt(page.length());
        int to = Math.min(page.length(), from + 1 + random.nextInt(400));
        return new BrokenPage("gap", page.substring(0, from) + page.substring(to));
    }

    private static BrokenPage blankLine(String page, Random random) {
        int at = page.indexOf('\n', random.nextInt(page.length()));
        return at < 0
                ? new BrokenPage("as it is", page)
                : new BrokenPage("blank line", page.substring(0, at) + "\n\n" + page.substring(at + 1));
    }

    private static List<int[]> spans(String page, Pattern pattern) {
        List<int[]> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(page);
        while (matcher.find()) {
            spans.add(new int[] {matcher.start(), matcher.end()});
        }
        return spans;
    }
}
