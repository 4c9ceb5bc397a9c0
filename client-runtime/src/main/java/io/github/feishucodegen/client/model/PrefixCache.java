package io.github.feishucodegen.client.model;

import java.util.Arrays;

/**
 * The text before each value of an object in earlier responses, such as {@code ,"user_id":}. It reaches from the end
 * of the previous value, or the start of the object, to the start of the value.
 *
 * <p>Responses of one operation have the same form, so that most of the next one is read by comparison. Two prefixes
 * are kept for each value, because an indented object may occur at two depths.
 *
 * <p>Threads may miss or overwrite the entries of others: a wrong guess only costs a look-up.
 */
final class PrefixCache {
    /** Stands for the start of an object, in place of the previous slot. */
    static final int START = -1;

    /** The longest prefix that is kept, in characters. It suffices for any name with indentation. */
    private static final int LONGEST = 200;

    private static final char[] NONE = {};

    private final int slots;
    /** The prefixes by slot, followed by those of first members, which have no comma. */
    private final char[][] recent;

    private final char[][] older;
    /** The next slot after the start and after each slot. Initially it is the documented order. */
    private final int[] following;

    PrefixCache(int slots) {
        this.slots = slots;
        recent = new char[2 * slots][];
        older = new char[2 * slots][];
        Arrays.fill(recent, NONE);
        Arrays.fill(older, NONE);
        following = new int[slots + 1];
        Arrays.setAll(following, slot -> slot);
    }

    /**
     * Reads the prefix of the value that probably follows.
     *
     * @param previous the previous slot, or {@link #START}
     * @param first whether no member came before, known or unknown
     * @return the value's slot; negative, with nothing read, if something else follows
     */
    int takeExpected(JsonText text, int previous, boolean first) {
        int slot = following[previous + 1];
        if (slot == slots) {
            return -1;
        }
        int place = place(slot, first);
        return isTaken(recent[place], text) || isTaken(older[place], text) ? slot : -1;
    }

    private int place(int slot, boolean first) {
        return first ? slots + slot : slot;
    }

    private static boolean isTaken(char[] lead, JsonText text) {
        return lead.length > 0 && text.takes(lead);
    }

    /**
     * Stores the prefix of the next value.
     *
     * @param from the position after the previous value
     */
    void expect(int previous, int slot, boolean first, JsonText text, int from) {
        following[previous + 1] = slot;
        if (text.position() - from <= LONGEST) {
            int place = place(slot, first);
            older[place] = recent[place];
            recent[place] = text.charsSince(from);
        }
    }
}
