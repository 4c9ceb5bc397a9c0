package io.github.feishucodegen.sdk;

import java.util.Map;
import java.util.Optional;

/** The annotations with which the platform's SDKs tell where a field travels. */
final class SdkPlaces {
    /** The annotation that holds a field's name on the wire. */
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
