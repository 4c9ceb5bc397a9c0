package io.github.feishucodegen.correction;

import io.github.feishucodegen.correction.YamlNode.Entry;
import io.github.feishucodegen.correction.YamlNode.Mapping;
import io.github.feishucodegen.correction.YamlNode.Scalar;
import io.github.feishucodegen.correction.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML from the events of the parser. It creates no Java objects, refuses aliases, and limits size and depth.
 * So its work is proportional to the length of the text.
 */
final class YamlText {
    private static final int LONGEST = 1 << 20;
    private static final int DEEPEST = 12;

    private final Iterator<Event> events;

    private YamlText(Iterator<Event> events) {
        this.events = events;
    }

    /**
     * @throws YamlFault if the text is not a single YAML document, has aliases, or is too long or nested too deeply
     */
    static YamlNode parse(String text) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(LONGEST).build();
        if (text.length() > LONGEST) {
            throw new YamlFault(1, "the file is longer than " + LONGEST + " characters");
        }
        try {
            return new YamlText(new Parse(settings).parseString(text).iterator()).document();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            throw new YamlFault(line, "the file is not valid YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new YamlFault(1, "the file is not valid YAML: " + e.getMessage());
        }
    }

    private YamlNode document() {
        events.next(); // The start of the stream.
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            throw new YamlFault(1, "the file is empty");
        }
        YamlNode node = node(events.next(), 0);
        events.next(); // The end of the document.
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw new YamlFault(line(end), "a second document begins here; a file must contain one document");
        }
        return node;
    }

    private YamlNode node(Event event, int depth) {
        if (event instanceof AliasEvent) {
            throw new YamlFault(line(event), "YAML aliases are not supported; write the value again");
        }
        if (depth > DEEPEST) {
            throw new YamlFault(line(event), "the nesting is too deep for an overlay");
        }
        if (event instanceof ScalarEvent scalar) {
            ScalarStyle style = scalar.getScalarStyle();
            boolean block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
            return new Scalar(line(event), scalar.getValue(), style == ScalarStyle.PLAIN, block);
        }
        if (event instanceof SequenceStartEvent) {
            List<YamlNode> items = new ArrayList<>();
            for (Event next = events.next(); !(next instanceof SequenceEndEvent); next = events.next()) {
                items.add(node(next, depth + 1));
            }
            return new Sequence(line(event), items);
        }
        if (event instanceof MappingStartEvent) {
            return mapping(event, depth);
        }
        throw new YamlFault(line(event), "unexpected YAML: " + event.getEventId());
    }

    private Mapping mapping(Event start, int depth) {
        List<Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Event key = events.next(); !(key instanceof MappingEndEvent); key = events.next()) {
            if (!(key instanceof ScalarEvent scalar)) {
                throw new YamlFault(line(key), "a key must be a word");
            }
            if (!keys.add(scalar.getValue())) {
                throw new YamlFault(line(key), "'" + scalar.getValue() + "' is repeated here");
            }
            entries.add(new Entry(line(key), scalar.getValue(), node(events.next(), depth + 1)));
        }
        return new Mapping(line(start), entries);
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
