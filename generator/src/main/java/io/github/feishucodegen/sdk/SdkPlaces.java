package io.github.feishucodegen.sdk;

import java.util.Map;
import java.util.Optional;

/** The annotations of the platform's SDKs that state the place of a field. */
final class SdkPlaces {
    /** The annotation with a field's name on the wire. */
    static final String WIRE_NAME = "SerializedName";

    private static final Map<String, SdkField.Place> BY_ANNOTATION = Map.of(
            "Path", SdkField.Place.PATH,
            "Query", SdkField.Place.QUERY,
            "Header", SdkField.Place.HEADER,
            "Body", SdkField.Place.BODY);

    private SdkPlaces() {}

    static Optional<SdkField.Place> byAnnotation(String simpleName) {
        return Optional.ofNullable(BY_ANNOTATION.get(simpleName));
    }
}
