package io.github.feishucodegen.correction;

import io.github.feishucodegen.correction.ErrorCorrection.Add;
import io.github.feishucodegen.correction.ErrorCorrection.Advice;
import io.github.feishucodegen.correction.ErrorCorrection.Change;
import io.github.feishucodegen.correction.ErrorCorrection.Description;
import io.github.feishucodegen.correction.ErrorCorrection.Remove;
import io.github.feishucodegen.correction.ErrorCorrection.Status;
import io.github.feishucodegen.correction.YamlNode.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the corrections of one error code. */
final class ErrorReader {
    private static final Pattern CODE = Pattern.compile("(?:([1-5]\\d\\d)/)?(-?\\d{1,18})");
    static final List<String> KEYS = List.of("add", "remove", "http-status", "description", "advice", "reason");
    private static final int LEAST_STATUS = 100;
    private static final int MOST_STATUS = 599;

    private final Attempts attempts;
    private final boolean added;

    /** @param added true for an operation that no page describes: all its codes are added */
    ErrorReader(Attempts attempts, boolean added) {
        this.attempts = attempts;
        this.added = added;
    }

    /** @throws YamlFault if the entry has no meaning */
    ErrorCorrection read(Entry entry) {
        Matcher code = CODE.matcher(entry.key());
        if (!code.matches()) {
            throw new YamlFault(
                    entry.line(),
                    "'" + entry.key() + "' is not an error code such as 1254001, or 400/1254001 with an HTTP status");
        }
        Members members = new Members(entry.value(), "the error code " + entry.key(), KEYS);
        Integer status = code.group(1) == null ? null : Integer.valueOf(code.group(1));
        List<Change> changes = changes(members);
        if (members.flag("remove")) {
            if (added || !changes.isEmpty()) {
                throw new YamlFault(
                        members.line("remove"), "an error code that is removed cannot have other corrections");
            }
            changes.add(new Remove(attempts.at(members, "remove")));
        }
        if (changes.isEmpty()) {
            throw new YamlFault(
                    entry.line(),
                    "there is no correction here; the keys are add, remove, http-status, description, advice");
        }
        return new ErrorCorrection(attempts.at(entry.line()), Long.parseLong(code.group(2)), status, changes);
    }

    private List<Change> changes(Members members) {
        List<Change> changes = new ArrayList<>();
        if (added || members.flag("add")) {
            changes.add(new Add(attempts.at(members, "add")));
        }
        if (members.has("http-status")) {
            changes.add(new Status(
                    attempts.at(members, "http-status"), members.number("http-status", LEAST_STATUS, MOST_STATUS)));
        }
        if (members.has("description")) {
            changes.add(new Description(attempts.at(members, "description"), textOrEmpty(members, "description")));
        }
        if (members.has("advice")) {
            changes.add(new Advice(attempts.at(members, "advice"), textOrEmpty(members, "advice")));
        }
        return changes;
    }

    private static String textOrEmpty(Members members, String key) {
        return Objects.requireNonNullElse(members.textOrNothing(key), "");
    }
}
