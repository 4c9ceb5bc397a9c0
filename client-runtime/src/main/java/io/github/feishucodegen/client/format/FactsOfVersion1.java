package io.github.feishucodegen.client.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads facts of version 1: words separated by tabs, and after them the table of errors. */
final class FactsOfVersion1 {
    private static final String TAB = "\t";

    private FactsOfVersion1() {}

    /** Whether a text has version 1. Lines of later versions have names and no tabs. */
    static boolean isIn(String text) {
        return text.contains(TAB) || !text.isEmpty() && !text.contains(": ");
    }

    static List<FactText> read(String text) {
        List<FactText> facts = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            if (isError(text.charAt(start))) {
                facts.add(new FactText("errors", List.of(text.substring(start))));
                break;
            }
            int next = text.indexOf('\n', start);
            int end = next < 0 ? text.length() : next;
            add(facts, Arrays.asList(text.substring(start, end).split(TAB, -1)));
            start = end + 1;
        }
        return facts;
    }

    /** Errors begin with their code. */
    private static boolean isError(char first) {
        return first == '-' || first >= '0' && first <= '9';
    }

    private static void add(List<FactText> facts, List<String> line) {
        String kind = line.get(0);
        List<String> words = line.subList(1, line.size());
        switch (kind) {
            case "rate":
                facts.add(new FactText("rate limit", List.of(String.join(" calls in ", words) + " s")));
                break;
            case "busy":
                facts.add(new FactText("busy codes", words));
                break;
            case "repeatable":
                facts.add(new FactText("repeatable", List.of("yes")));
                break;
            case "bare":
                facts.add(new FactText("envelope", List.of("none")));
                break;
            case "key":
                facts.add(new FactText("idempotency key", words));
                break;
            case "paged":
                addPaging(facts, words);
                break;
            default:
                facts.add(new FactText(kind, words));
        }
    }

    private static void addPaging(List<FactText> facts, List<String> words) {
        String[] names = {"page token", "page items", "next page token", "more pages"};
        for (int i = 0; i < words.size(); i++) {
            facts.add(new FactText(i < names.length ? names[i] : "paged", List.of(words.get(i))));
        }
    }
}
