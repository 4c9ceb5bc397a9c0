package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.model.Part;
import io.github.feishucodegen.naming.EventNames;
import io.github.feishucodegen.naming.JavaClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The signatures of one event in a client.
 *
 * @param handling the methods of the dispatcher, the class of handlers, and the classes around them
 */
record IndexedEvent(EventNames names, List<Signature> handling) {
    /** The member of the envelope that the class of the data stands for. */
    private static final String DATA = "event";

    IndexedEvent(EventNames names) {
        this(names, new ArrayList<>());
    }

    /** The class that a part of the event begins with. Null if the answer has none. */
    @Nullable
    JavaClass top(Part part) {
        return part == Part.ANSWER ? names.answer() : names.data();
    }

    /** The way from that class to a field. It is empty for the data itself. */
    List<String> within(Part part, List<String> steps) {
        boolean inData = part == Part.EVENT && steps.get(0).equals(DATA);
        return inData ? steps.subList(1, steps.size()) : steps;
    }

    /** Whether the place is the data as a whole. */
    boolean isData(Part part, List<String> steps) {
        return part == Part.EVENT && steps.equals(List.of(DATA));
    }
}
