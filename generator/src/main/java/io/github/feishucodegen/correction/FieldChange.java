package io.github.feishucodegen.correction;

import io.github.feishucodegen.diagnostic.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that is otherwise than the page says. */
public sealed interface FieldChange {
    Location location();

    /** The key in the file. */
    String word();

    /** @param type in a spelling that the type column of a page could have */
    record Retype(Location location, String type) implements FieldChange {
        @Override
        public String word() {
            return "type";
        }
    }

    record Require(Location location, boolean required) implements FieldChange {
        @Override
        public String word() {
            return "required";
        }
    }

    /** @param values all of them; none where the page lists what are no values */
    record Enumerate(Location location, List<Listed> values) implements FieldChange {
        public Enumerate {
            values = List.copyOf(values);
        }

        @Override
        public String word() {
            return "values";
        }
    }

    record Rename(Location location, String name) implements FieldChange {
        @Override
        public String word() {
            return "name";
        }
    }

    /** @param parent the field, or the place, that it stands in */
    record Move(Location location, FieldPath parent) implements FieldChange {
        @Override
        public String word() {
            return "parent";
        }
    }

    /** The page has a field that there is not. */
    record Remove(Location location) implements FieldChange {
        @Override
        public String word() {
            return "remove";
        }
    }

    /** The page lacks a field that there is. */
    record Add(Location location, String type, boolean required, List<Listed> values, String description)
            implements FieldChange {
        public Add {
            values = List.copyOf(values);
        }

        @Override
        public String word() {
            return "add";
        }
    }

    /** A value that a field can have, and what it means. */
    record Listed(String value, @Nullable String meaning) {}
}
