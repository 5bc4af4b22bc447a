package io.github.ita4j.core.fault;

import io.github.ita4j.core.text.Texts;

/** Codes for the tests of this package. */
enum TrialCode implements FaultCode {
    UNKNOWN_CODE,
    RAGGED_ROW,
    TOO_MANY {
        @Override
        public Severity severity() {
            return Severity.NOTICE;
        }
    };

    private static final Texts TEXTS = Texts.of("trial-faults", file -> TrialCode.class.getResourceAsStream(file));

    @Override
    public Texts texts() {
        return TEXTS;
    }
}
