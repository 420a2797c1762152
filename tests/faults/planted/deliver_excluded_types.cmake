# Forgets the excluded types.
set(source event_service/subscription/filter.cc)
set(from [==[  if (excluded_types_.has_value() && excluded_types_->Matches(keys.type)) return false;]==])
set(to [==[]==])
