package io.github.feishucodegen.lock;

import java.util.SortedMap;
import java.util.TreeMap;

/** Names in the words of the file: scope, key and name are texts. */
final class LockText {
    private LockText() {}

    static SortedMap<String, SortedMap<String, String>> of(ScopedNames names) {
        SortedMap<String, SortedMap<String, String>> texts = new TreeMap<>();
        names.scopes().forEach(scope -> texts.put(ScopeText.write(scope), entries(scope, names)));
        return texts;
    }

    static <K, N> SortedMap<String, String> entries(LockScope<K, N> scope, ScopedNames names) {
        EntryText<K, N> text = EntryText.of(scope);
        SortedMap<String, String> entries = new TreeMap<>();
        names.of(scope)
                .forEach((key, name) ->
                        entries.put(text.writeKey().apply(key), text.writeName().apply(name)));
        return entries;
    }
}
