package io.github.feishucodegen.correction;

import io.github.feishucodegen.diagnostic.Location;
import java.util.List;

/** The corrections of one field. */
public record FieldCorrection(Location location, FieldPath path, List<FieldChange> changes) {
    public FieldCorrection {
        changes = List.copyOf(changes);
    }
}
