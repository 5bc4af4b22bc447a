package io.github.ita4j.core.fault;

/**
 * How much a {@link Fault} matters.
 *
 * <pre>{@code
 * fault.severity() == Severity.ERROR; // true
 * }</pre>
 */
public enum Severity {
    /** Something was used fully or skipped on purpose, and is worth knowing. */
    NOTICE,
    /** Something could not be used. */
    ERROR
}
