use std::time::Duration;

const CEILING_FIRST: Duration = Duration::from_millis(200);
const CEILING_MAX: Duration = Duration::from_secs(10);

/// Returns numbers in `[0, 1)`.
pub(crate) type Uniform = Box<dyn FnMut() -> f64 + Send>;

/// Exponential with full jitter: each pause is uniform between zero and a ceiling that doubles. Full
/// jitter, because all consumers of a restarted server come back at once.
pub(crate) struct Backoff {
    uniform: Uniform,
    ceiling: Duration,
}

impl Backoff {
    pub(crate) fn new(uniform: Uniform) -> Self {
        Self {
            uniform,
            ceiling: CEILING_FIRST,
        }
    }

    pub(crate) fn next(&mut self) -> Duration {
        let pause = self.ceiling.mul_f64((self.uniform)());
        self.ceiling = (self.ceiling * 2).min(CEILING_MAX);
        pause
    }

    pub(crate) fn reset(&mut self) {
        self.ceiling = CEILING_FIRST;
    }
}
