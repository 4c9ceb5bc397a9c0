package io.github.feishucodegen.acceptance;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of what pages say arrived in an export, as a program outside the project counts it.
 *
 * @param hundredths by what is counted, in hundredths with three places
 * @param extraRows rows that no page has
 */
record Score(Map<String, BigDecimal> hundredths, int extraRows) {
    private static final Pattern SHARE = Pattern.compile("(\\w+) +(\\d+) of +(\\d+) .*");
    private static final Pattern EXTRA = Pattern.compile("rows extra +(\\d+)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Score {
        hundredths = Map.copyOf(hundredths);
    }

    /** @throws AssertionError where the program fails, takes minutes, or says what cannot be read */
    static Score of(Path program, Path truth, Path openApi, Path output) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("python3", program.toString(), truth.toString(), openApi.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        String said = Files.readString(output, StandardCharsets.UTF_8);
        if (!ended || process.exitValue() != 0) {
            throw new AssertionError(program + (ended ? " failed: " : " did not end: ") + said);
        }
        return parse(said);
    }

    static Score parse(String said) {
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        Integer extra = null;
        for (String line : said.lines().toList()) {
            Matcher share = SHARE.matcher(line);
            Matcher rows = EXTRA.matcher(line);
            if (share.matches()) {
                BigDecimal all = new BigDecimal(share.group(3));
                if (all.signum() == 0) {
                    throw new AssertionError("nothing was counted: " + said);
                }
                BigDecimal right = new BigDecimal(share.group(2)).multiply(HUNDRED);
                shares.put(share.group(1), right.divide(all, 3, RoundingMode.DOWN));
            } else if (rows.matches()) {
                extra = Integer.valueOf(rows.group(1));
            } else {
                throw new AssertionError("not understood: '" + line + "' in " + said);
            }
        }
        if (extra == null) {
            throw new AssertionError("no number of extra rows: " + said);
        }
        return new Score(shares, extra);
    }
}
